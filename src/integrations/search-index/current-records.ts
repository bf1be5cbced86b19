import { siteLibrary } from '../../content/site-library.ts';
import { today } from '../../content/today.ts';
import type { Language } from '../../domain/language.ts';
import { searchRecords, type SearchRecord } from '../../domain/search-record.ts';
import { versionInForce } from '../../domain/version.ts';

/** The clauses of every policy as it is in force today, in the order of the navigation. */
export function currentRecords(language: Language): SearchRecord[] {
  const library = siteLibrary();
  return library.policies.flatMap((policy) => {
    const version = versionInForce(policy, today());
    return version?.languages[language] ? searchRecords(library.text(policy.id, version.date, language)) : [];
  });
}
