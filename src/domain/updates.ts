import { newestFirst, type Correction } from './correction.ts';
import type { Policy } from './policy.ts';
import type { PolicyVersion } from './version.ts';

/** Something that was made public: a version, or a correction of one. */
export type Update =
  | { readonly kind: 'version'; readonly policy: Policy; readonly version: PolicyVersion }
  | {
      readonly kind: 'correction';
      readonly policy: Policy;
      readonly version: PolicyVersion;
      readonly correction: Correction;
    };

/** Every update of the policies, newest first; what is of one moment stands in the order of the policies. */
export function updatesOf(policies: readonly Policy[]): Update[] {
  return policies
    .flatMap((policy) => policy.versions.flatMap((version) => updatesOfVersion(policy, version)))
    .sort((a, b) => compare(moment(b), moment(a)));
}

function updatesOfVersion(policy: Policy, version: PolicyVersion): Update[] {
  const corrections = newestFirst(version.corrections).map(
    (correction) => ({ kind: 'correction', policy, version, correction }) as const,
  );
  return [...corrections, { kind: 'version', policy, version }];
}

/** A correction has a day and no hour: it counts as made at the day's end, after the version it corrects. */
function moment(update: Update): string {
  return update.kind === 'version' ? update.version.lastUpdated : `${update.correction.date}T24:00:00`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
