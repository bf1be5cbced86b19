import { languages, type Language } from './language.ts';
import type { Policy, PolicyId } from './policy.ts';
import { routes } from './routes.ts';

/** An address that leads to a policy by what its query names. */
export interface StableLink {
  readonly policy: PolicyId;
  /** `/go/{policy}/`. */
  readonly path: string;
  /** Every text that `?version=` and `?lang=` can name. */
  readonly targets: readonly StableLinkTarget[];
}

export interface StableLinkTarget {
  /** The value of `?version=`, a day or `current`; `null` where there is none. */
  readonly version: string | null;
  readonly language: Language;
  readonly to: string;
}

/**
 * Where a stable link leads to when no script could read what it names: to what is said then, on the page of the version
 * in force. With an underscore, which the id of a clause cannot have.
 */
export const unreadLink = 'unread_link';

/** An address that was replaced for ever. Both are root-relative; query and fragment go along. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Every address that leads to another one: what is written for servers, for the CDN and as pages comes from here. */
export interface AddressTable {
  readonly links: readonly StableLink[];
  readonly moved: readonly Redirect[];
}

/** @param redirects the pages and files that have moved, from `content/redirects.yml`. */
export function addressTable(policies: readonly Policy[], redirects: readonly Redirect[]): AddressTable {
  return {
    links: policies.map(stableLink),
    moved: [
      ...policies.flatMap((policy) => [
        ...policy.aliases.map((alias) => ({ from: routes.stableLink(alias), to: routes.stableLink(policy.id) })),
        ...policy.oldNumbers.map((number) => ({ from: routes.oldDocument(number), to: routes.stableLink(policy.id) })),
      ]),
      ...redirects,
    ],
  };
}

function stableLink(policy: Policy): StableLink {
  const current = [null, 'current'] as const;
  return {
    policy: policy.id,
    path: routes.stableLink(policy.id),
    targets: [
      ...current.flatMap((version) =>
        languages.map((language) => ({ version, language, to: routes.policy(language, policy.id) })),
      ),
      ...policy.versions.flatMap(({ date }) =>
        languages.map((language) => ({ version: date, language, to: routes.version(language, policy.id, date) })),
      ),
    ],
  };
}
