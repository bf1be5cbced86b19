import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file or folder of the content: where it is on this machine, and how problems name it. */
export interface Location {
  readonly path: string;
  /** Relative to the project, with forward slashes. */
  readonly file: string;
}

/** The file or folder of that name inside a folder. */
export function within(folder: Location, name: string): Location {
  return { path: join(folder.path, name), file: `${folder.file}/${name}` };
}

/** The names in a folder, sorted: folders and files apart. Hidden ones are left out. */
export function listFolder(folder: Location): { folders: string[]; files: string[] } {
  const entries = readdirSync(folder.path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const names = (wanted: boolean): string[] =>
    entries
      .filter((entry) => entry.isDirectory() === wanted)
      .map(({ name }) => name)
      .toSorted();
  return { folders: names(true), files: names(false) };
}
