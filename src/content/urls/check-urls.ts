import type { Redirect } from '../../domain/stable-links.ts';
import { within, type Location } from '../location.ts';
import type { Problem } from '../problem.ts';
import { readUrlLock, urlLockFile } from './url-lock.ts';

export interface UrlCheck {
  /** Addresses of the ledger that lead nowhere any more. */
  readonly problems: readonly Problem[];
  /** Addresses that are not in the ledger yet. */
  readonly fresh: readonly string[];
}

/**
 * Holds the addresses of a site against the ledger of all that were ever shipped. One that is gone must be redirected
 * to one that is there.
 */
export function checkUrls(content: Location, addresses: ReadonlySet<string>, moved: readonly Redirect[]): UrlCheck {
  const lock = readUrlLock(content);
  const redirects = new Map(moved.map(({ from, to }) => [from, to]));
  const leads = (url: string, passed: readonly string[] = []): boolean => {
    if (addresses.has(url)) return true;
    const to = redirects.get(pageOf(url));
    return to !== undefined && !passed.includes(to) && leads(to, [...passed, to]);
  };
  const { file } = within(content, urlLockFile);
  return {
    problems: [...lock]
      .filter(([url]) => !leads(url))
      .map(([url, line]) => ({
        file,
        line,
        column: 1,
        rule: 'vanished-address',
        message: `${url} was shipped once, but leads nowhere in this site.`,
        mend: url.includes('#')
          ? 'Bring the id back into the text: a dated page never loses one.'
          : 'Bring it back, or redirect it in content/redirects.yml: “- { from: …, to: … }”.',
      })),
    fresh: [...addresses].filter((url) => !lock.has(url)).toSorted(),
  };
}

/** The path without the fragment, which goes along when a page has moved. */
function pageOf(url: string): string {
  return url.split('#')[0]!;
}
