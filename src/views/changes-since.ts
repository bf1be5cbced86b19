import { siteLibrary } from '../content/site-library.ts';
import type { Day } from '../domain/calendar.ts';
import type { PolicyText } from '../domain/document/policy-text.ts';
import type { Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { compareTexts } from '../domain/revision/compare-texts.ts';
import { atClause } from '../domain/routes.ts';
import type { PolicyVersion } from '../domain/version.ts';
import { versionBefore } from '../domain/version-pairs.ts';
import { translator } from '../i18n/translator.ts';
import { currentVersion } from './current-version.ts';
import type { LinkView } from './frame.ts';
import { comparison } from './version-list.ts';

export interface ChangesSince extends LinkView {
  /** The comparison at each clause that changed, by the clause's id; empty for a version that is not in force. */
  readonly clauses: ReadonlyMap<string, string>;
  /** Says of a clause that it changed, and since which version. */
  readonly clauseLabel: string;
}

/** What changed in a text since the version before in its language; `null` if there is none to compare with. */
export function changesSince(policy: Policy, version: PolicyVersion, language: Language): ChangesSince | null {
  const link = comparison(policy, version, language);
  const before = versionBefore(policy, version, language);
  if (!link || !before) return null;
  const text = (date: Day): PolicyText => siteLibrary().text(policy.id, date, language);
  const changed = version === currentVersion(policy) ? changedClauses(text(before.date), text(version.date)) : [];
  return {
    ...link,
    clauses: new Map(changed.map((clause) => [clause, atClause(link.href, clause)])),
    clauseLabel: translator(language)('compare.changedSince', { version: before.date }),
  };
}

/** The pages of a policy and of its current version show the same: each text is compared once. */
const compared = new WeakMap<PolicyText, { readonly from: PolicyText; readonly clauses: readonly string[] }>();

/** The ids of the clauses of the newer text that are new, moved or say something else. */
function changedClauses(from: PolicyText, to: PolicyText): readonly string[] {
  const known = compared.get(to);
  if (known?.from === from) return known.clauses;
  const clauses = compareTexts(from, to)
    .clauses.filter(({ kind, moved }) => kind === 'changed' || kind === 'added' || moved)
    .map(({ id }) => id);
  compared.set(to, { from, clauses });
  return clauses;
}
