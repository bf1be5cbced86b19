import type { Library } from '../../content/library.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { searchRecords } from '../../domain/search-record.ts';
import { foldVersions, type IndexedClause } from '../../domain/search/clause-card.ts';
import type { SearchScope } from '../../domain/search/scope.ts';
import { findVersion, statusOf, versionInForce, type PolicyVersion } from '../../domain/version.ts';

/** The clauses that can be found in a language and a scope, policies in the order of the navigation. */
export function indexedClauses(library: Library, today: Day, language: Language, scope: SearchScope): IndexedClause[] {
  return library.policies.flatMap((policy) => {
    const records = versionsIn(policy, today, language, scope).flatMap(({ date }) =>
      searchRecords(library.text(policy.id, date, language)),
    );
    return foldVersions(records, (date) => statusOf(policy, findVersion(policy, date)!, today).kind);
  });
}

/** Newest first. */
function versionsIn(policy: Policy, today: Day, language: Language, scope: SearchScope): PolicyVersion[] {
  const current = versionInForce(policy, today);
  const versions = scope === 'versions' ? policy.versions.toReversed() : current ? [current] : [];
  return versions.filter((version) => version.languages[language]);
}
