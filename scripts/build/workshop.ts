/**
 * Where the next site is made. Readers and hosts only ever see a whole site: a build writes into a folder of its own in
 * `.dist`, beside `dist` and thus in the same file system. When it has ended well, the two are exchanged in one step, and
 * the old site is thrown away. Where the system cannot do that, the old site steps aside into `.dist/old` and the new one
 * takes its place: whoever is killed between these two renames leaves no site but a whole one, in `.dist/old`, and the next
 * command puts it back (docs/decisions/0016).
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildRunning } from './build-lock.ts';
import { exchangeFolders } from './exchange-folders.ts';

/** The folder beside the site in which builds work. */
export function workshopOf(site: string): string {
  return join(dirname(site), `.${basename(site)}`);
}

/** The folder for the site that this process makes: a build that was killed may have left another one that still writes. */
export function newSiteFolder(site: string): string {
  const workshop = workshopOf(site);
  mkdirSync(workshop, { recursive: true });
  return join(workshop, `new-${process.pid}`);
}

/** Puts a whole new site in the place of the old one. What is left of that in the workshop is for `sweepWorkshop`. */
export function replaceSite(site: string, fresh: string): void {
  const hadSite = existsSync(site);
  if (hadSite && exchangeFolders(fresh, site)) return;
  const old = oldSite(site);
  if (hadSite) renameSync(site, old);
  try {
    renameSync(fresh, site);
  } catch (error) {
    if (hadSite) renameSync(old, site);
    throw error;
  }
}

/** Puts back the site that stepped aside for one that never came. @returns whether it did. */
export function mendSite(site: string): boolean {
  const old = oldSite(site);
  if (existsSync(site) || !existsSync(old)) return false;
  const runner = buildRunning(workshopOf(site));
  // It will put the new one there in no time.
  if (runner !== null && runner !== process.pid) return false;
  renameSync(old, site);
  return true;
}

/** Throws away what builds that were cut short have left. */
export function sweepWorkshop(site: string): void {
  const workshop = workshopOf(site);
  for (const name of readdirSync(workshop)) {
    if (/^(old$|new-)/.test(name)) discard(workshop, name);
    else if (name.startsWith('rest-')) remove(join(workshop, name));
  }
}

/**
 * What could still become the site, put back or exchanged by a command that outlives its build, is always whole under its
 * name: it gets another one before it is taken apart.
 */
function discard(workshop: string, name: string): void {
  const rest = join(workshop, `rest-${name}-${process.pid}`);
  try {
    renameSync(join(workshop, name), rest);
  } catch {
    return;
  }
  remove(rest);
}

/** What cannot be removed now, since somebody still writes there, the next build removes. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    /* Nobody takes it for a site. */
  }
}

function oldSite(site: string): string {
  return join(workshopOf(site), 'old');
}
