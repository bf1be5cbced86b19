import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Moment } from '../../domain/calendar.ts';

/** The day that all files in the archive have: ZIP knows no earlier one. */
const day = '1980-01-01T00:00:00';

/**
 * A Word file without what differs from run to run: its parts sorted, their dates fixed, and dated from within by the
 * text.
 */
export function sameBytes(docx: Uint8Array, lastUpdated: Moment): Uint8Array {
  const parts = unzipSync(docx);
  const core = 'docProps/core.xml';
  parts[core] = strToU8(dated(strFromU8(parts[core]!), lastUpdated));
  // Word wants the list of the parts' types first.
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const archive: Zippable = Object.fromEntries(names.map((name) => [name, parts[name]!]));
  return zipSync(archive, { level: 9, mtime: new Date(day), os: 3 });
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

function dated(core: string, lastUpdated: Moment): string {
  const moment = new Date(lastUpdated).toISOString().replace(/\.\d+Z$/, 'Z');
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
}
