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
 * @param configured the address that goes before the clause, if there is one.
 * @throws Error for an address that the standard does not allow.
 */
export function securityFile(
  { policies }: Library,
  today: Day,
  configured: string | null = site.security.contact,
): string | null {
  const isSaid = policies.some(({ id }) => id === clause.policy);
  const page = site.origin + atClause(routes.policy(site.defaultLanguage, clause.policy), clause.id);
  if (configured !== null) refuseContact(configured);
  const contact = configured ?? (isSaid ? page : null);
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

function refuseContact(address: string): void {
  if (URL.canParse(address) && /^(?:mailto:|tel:|https:\/\/)\S+$/.test(address)) return;
  throw new Error(
    `site.config.ts: “${address}” in security.contact is no address for security.txt. ` +
      'Write mailto:security@example.com, tel:+1-201-555-0123 or https://example.com/report, or null.',
  );
}
