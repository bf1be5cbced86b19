import { existsSync } from 'node:fs';
import { within, type Location } from '../location.ts';
import type { Place, Problem } from '../problem.ts';
import { linkHostsSchema } from '../schema/link-hosts.ts';
import { readData } from '../schema/read-data.ts';

/** The list of hosts to which content may link. */
export interface LinkHosts {
  /** The file that holds the list, as problems name it. */
  readonly file: string;
  /** The hosts, with where each is listed; `null` if the file cannot be used. */
  readonly hosts: ReadonlyMap<string, Place> | null;
}

/** Reads the list, each host once; without the file no link leads out of the site. */
export function readLinkHosts(content: Location, problems: Problem[]): LinkHosts {
  const location = within(content, 'link-hosts.yml');
  const { file } = location;
  if (!existsSync(location.path)) return { file, hosts: new Map() };
  const { data, place } = readData(location, linkHostsSchema, problems);
  if (!data) return { file, hosts: null };
  const hosts = new Map<string, Place>();
  data.forEach(({ host }, index) => {
    const here = place([index, 'host']);
    if (hosts.has(host)) {
      const message = `The host ${host} is listed already.`;
      problems.push({ file, ...here, rule: 'duplicate-host', message, mend: 'Keep one of the two.' });
    } else {
      hosts.set(host, here);
    }
  });
  return { file, hosts };
}
