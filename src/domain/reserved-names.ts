import type { Language } from './language.ts';
import { routes } from './routes.ts';

const language: Language = 'en';
/** Stands for a policy, a version or whatever else an address is made of. */
const anyPart = '*';

/**
 * What stands beside the policies in `/{lang}/`: the names of the pages, feeds and folders of the site itself, which no
 * policy can have. Taken from the routes, so that a new page cannot be forgotten here.
 */
export const reservedNames: ReadonlySet<string> = new Set(
  (Object.values(routes) as readonly ((...parts: readonly string[]) => string)[]).flatMap((route) => {
    const [, start, name = ''] = route(language, anyPart, anyPart, anyPart).split('#')[0]!.split('/');
    return start === language && name !== '' && name !== anyPart ? [name] : [];
  }),
);
