import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/** Tells the length of every file that was unpacked, in bytes by its path. */
const listing = 'unpacked.json';

const hour = 3_600_000;

/**
 * Makes `folder`, unless it is there with all its files, by filling a new folder beside it and renaming that: it appears
 * whole or not at all, so two builds at once or a killed build leave nothing half-written behind. A folder in which files
 * are missing or cut short is made again. When another process was faster, its folder is kept.
 */
export async function unpackOnce(folder: string, fill: (target: string) => Promise<void>): Promise<void> {
  if (await isWhole(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  await removeRemains(folder);
  const target = await mkdtemp(`${folder}.part-`);
  try {
    await fill(target);
    await writeFile(join(target, listing), JSON.stringify(await lengthsIn(target)));
    // What is there may be whole by now.
    if (!(await isWhole(folder))) await rm(folder, { recursive: true, force: true });
    await rename(target, folder);
  } catch (error) {
    if (!(await isWhole(folder))) throw new Error(`Could not unpack the browser into ${folder}.`, { cause: error });
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

/** Their contents are not looked at: they are 200 MB. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    const lengths = JSON.parse(await readFile(join(folder, listing), 'utf8')) as Readonly<Record<string, number>>;
    const files = Object.entries(lengths);
    const sizes = await Promise.all(files.map(async ([path]) => (await stat(join(folder, path))).size));
    return files.every(([, length], index) => sizes[index] === length);
  } catch {
    return false;
  }
}

async function lengthsIn(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [relative(folder, file), (await stat(file)).size] as const)),
  );
}

/** What a killed process left; what is younger than an hour another one may be filling just now. */
async function removeRemains(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    const path = join(dirname(folder), name);
    if (!name.startsWith(`${basename(folder)}.part-`) || Date.now() - (await stat(path)).mtimeMs < hour) continue;
    await rm(path, { recursive: true, force: true });
  }
}
