import { today } from '../content/today.ts';
import type { Policy } from '../domain/policy.ts';
import { versionInForce, type PolicyVersion } from '../domain/version.ts';

/** The version in force today. Every policy has one in both languages: the content check sees to it. */
export function currentVersion(policy: Policy): PolicyVersion {
  const version = versionInForce(policy, today());
  if (!version) throw new Error(`${policy.id} has no version in force on ${today()}.`);
  return version;
}
