import type { Language, PoliciesDocument } from '../../src/api/index.ts';

/** What a console keeps when its user accepts a text: enough to prove for ever which words these were. */
export interface Acceptance {
  policy: string;
  version: string;
  lang: Language;
  hash: string;
  time: string;
}

/** The version of a policy in force on a day; `policies` is what /api/v1/policies.json answered. */
function versionOn(policies: PoliciesDocument, policy: string, day: string) {
  const versions = policies.policies.find(({ id }) => id === policy)?.versions ?? [];
  return versions.findLast(({ effectiveFrom }) => effectiveFrom <= day);
}

/** Is there a version newer than the one my user accepted? */
export function mustAcceptAgain(policies: PoliciesDocument, accepted: Acceptance, day: string): boolean {
  const current = versionOn(policies, accepted.policy, day);
  return current !== undefined && current.version > accepted.version && current.significance === 'substantive';
}

/** Record an acceptance. */
export function acceptance(policies: PoliciesDocument, policy: string, lang: Language, now: Date): Acceptance {
  const current = versionOn(policies, policy, now.toISOString().slice(0, 10));
  const text = current?.texts.find(({ language }) => language === lang);
  if (!current || !text) throw new Error(`There is no text of ${policy} in force in “${lang}”.`);
  return { policy, version: current.version, lang, hash: text.hash, time: now.toISOString() };
}
