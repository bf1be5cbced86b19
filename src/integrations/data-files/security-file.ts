import type { Library } from '../../content/library.ts';
import { dayAYearAfter, type Day } from '../../domain/calendar.ts';
import { languages } from '../../domain/language.ts';
import { atClause, routes } from '../../domain/routes.ts';
import { site } from '../../site.config.ts';

/** The clause that says how to report a vulnerability. */
const clause = { policy: 'information-security', id: 'protection.vulnerabilities' };

/**
 * `security.txt` (RFC 9116). It expires a year after the day of the build: who does not build the site any more does not
 * answer either. `null` where neither the configuration nor a policy says how to report, for the file must say it.
 */
export function securityFile({ policies }: Library, today: Day): string | null {
  const isSaid = policies.some(({ id }) => id === clause.policy);
  const page = site.origin + atClause(routes.policy(site.defaultLanguage, clause.policy), clause.id);
  const contact = site.security.contact ?? (isSaid ? page : null);
  if (contact === null) return null;
  return [
    `Contact: ${contact}`,
    `Expires: ${dayAYearAfter(today)}T00:00:00${site.zone.offset}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${site.origin}${routes.securityContact()}`,
    ...(isSaid ? [`Policy: ${page}`] : []),
    '',
  ].join('\n');
}
