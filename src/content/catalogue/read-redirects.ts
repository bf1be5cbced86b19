import { existsSync } from 'node:fs';
import type { Redirect } from '../../domain/stable-links.ts';
import { within, type Location } from '../location.ts';
import type { Problem } from '../problem.ts';
import { readData } from '../schema/read-data.ts';
import { redirectsSchema } from '../schema/redirects.ts';

/** The addresses that have moved; without the file none has. */
export function readRedirects(content: Location, problems: Problem[]): readonly Redirect[] {
  const location = within(content, 'redirects.yml');
  if (!existsSync(location.path)) return [];
  const { data, place } = readData(location, redirectsSchema, problems);
  const redirects = data ?? [];
  redirects.forEach(({ from }, index) => {
    if (redirects.findIndex((other) => other.from === from) === index) return;
    problems.push({
      file: location.file,
      ...place([index, 'from']),
      rule: 'duplicate-redirect',
      message: `${from} is redirected already.`,
      mend: 'Keep one of the two.',
    });
  });
  return redirects;
}
