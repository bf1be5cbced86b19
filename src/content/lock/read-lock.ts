import { existsSync } from 'node:fs';
import { listFolder, within, type Location } from '../location.ts';
import { startOfFile, type Place, type Problem } from '../problem.ts';
import { readSource } from '../read-source.ts';
import { checksumsFile, lockedName, lockFolder, readChecksum, type LockedName } from './lock-files.ts';

/** The hash under which a text was published. */
export interface LockEntry extends LockedName {
  readonly hash: string;
  /** Where it stands in the list. */
  readonly place: Place;
  /** The canonical words as published. */
  readonly text: Location;
}

export interface Lock {
  readonly folder: Location;
  /** The list of hashes. */
  readonly list: Location;
  /** By the name of the file that holds the words. */
  readonly entries: ReadonlyMap<string, LockEntry>;
  readonly problems: readonly Problem[];
}

/** Reads the list of the lock, but not the words it stands for. Without a list nothing has been published. */
export function readLock(content: Location): Lock {
  const folder = within(content, lockFolder);
  const list = within(folder, checksumsFile);
  const entries = new Map<string, LockEntry>();
  const problems: Problem[] = [];
  if (!existsSync(folder.path)) return { folder, list, entries, problems };

  const source = existsSync(list.path) ? readSource(list) : '';
  if (typeof source !== 'string') problems.push(source);
  else readLines(source, folder, list, entries, problems);
  return { folder, list, entries, problems: [...problems, ...strayFiles(folder, entries)] };
}

function readLines(
  source: string,
  folder: Location,
  { file }: Location,
  entries: Map<string, LockEntry>,
  problems: Problem[],
): void {
  source.split('\n').forEach((line, index) => {
    const place = { line: index + 1, column: 1 };
    const report = (message: string, mend: string): void =>
      void problems.push({ file, ...place, rule: 'lock-line', message, mend });
    const entry = readChecksum(line);
    const name = entry && lockedName(entry.file);
    if (entry && name && entries.has(entry.file)) {
      report(`${entry.file} is listed twice.`, 'Keep the line that git says was there first.');
    } else if (entry && name) {
      entries.set(entry.file, { ...name, hash: entry.hash, place, text: within(folder, entry.file) });
    } else if (line !== '') {
      report('This line is not the hash of a text.', 'Bring the file back from git; npm run policy lock writes it.');
    }
  });
}

function strayFiles(folder: Location, entries: ReadonlyMap<string, LockEntry>): Problem[] {
  const { files, folders } = listFolder(folder);
  return [...files, ...folders]
    .filter((name) => name !== checksumsFile && !entries.has(name))
    .map((name) => ({
      file: within(folder, name).file,
      ...startOfFile,
      rule: 'stray-lock-file',
      message: `${checksumsFile} does not list this file.`,
      mend: 'Run npm run policy lock if its text is new; bring the line back from git if it was published; or remove it.',
    }));
}
