import { languagesOf } from '../../domain/version.ts';
import type { VersionEntry } from '../catalogue/version-entry.ts';
import type { Library } from '../library.ts';
import type { OutsideLink } from '../mdx/reading.ts';
import type { Problem } from '../problem.ts';

/** Links out of the site lead to hosts that are listed, and no host is listed for nothing. */
export function checkLinkHosts(library: Library): Problem[] {
  const { file: list, hosts } = library.linkHosts;
  if (!hosts) return [];
  const links = library.policies.flatMap(({ id }) => library.entries(id)).flatMap((entry) => linksOf(entry, library));
  const used = new Set(links.map(({ host }) => host));
  return [
    ...links
      .filter(({ host }) => !hosts.has(host))
      .map(({ file, place, host }) => ({
        file,
        ...place,
        rule: 'unknown-host',
        message: `This leads to ${host}, which is not among the hosts to which content may link.`,
        mend: `Correct the address; if the host is trusted, list it in ${list} as “- { host: ${host}, reason: … }”.`,
      })),
    ...[...hosts]
      .filter(([host]) => !used.has(host))
      .map(([host, place]) => ({
        file: list,
        ...place,
        rule: 'unused-host',
        message: `Nothing links to ${host}.`,
        mend: 'Take it out of the list.',
      })),
  ];
}

interface PlacedLink extends OutsideLink {
  readonly file: string;
}

function linksOf(entry: VersionEntry, library: Library): PlacedLink[] {
  const readings = languagesOf(entry.version).flatMap((language) => library.reading(entry, language) ?? []);
  return [
    ...entry.certificationLinks,
    ...readings.flatMap(({ file, outsideLinks }) => outsideLinks.map((link) => ({ file, ...link }))),
  ];
}
