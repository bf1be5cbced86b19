import * as routes from './addresses.ts';
import type { LinkTarget, TermUse } from './document/inline.ts';
import type { Language } from './language.ts';

export { routes };

/** A text's page with one of its clauses, list items or rows in view. */
export function atClause(page: string, clause: string | null): string {
  return clause === null ? page : `${page}#${clause}`;
}

/** Where a link of a text leads when the text is read in `language`. A clause of the same text stays on the page. */
export function linkHref(target: LinkTarget, language: Language): string {
  switch (target.kind) {
    case 'clause':
      return `#${target.clause}`;
    case 'external':
      return target.href;
    case 'policy': {
      const { policy, version, clause } = target;
      const page = version === null ? routes.policy(language, policy) : routes.version(language, policy, version);
      return atClause(page, clause);
    }
  }
}

/** Where a use of a term leads: to the clause of the same page that defines it, otherwise to the glossary. */
export function termHref({ term, definedIn }: TermUse, language: Language): string {
  return definedIn === null ? routes.term(language, term) : atClause('', definedIn);
}
