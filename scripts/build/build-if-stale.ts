import { spawn } from 'node:child_process';
import { duration } from '../duration.ts';
import { astroBuild } from './astro-build.ts';
import { lockBuild } from './build-lock.ts';
import { checkPlace, hintOfFullDisk, refusal } from './check-place.ts';
import { inputsFingerprint } from './inputs.ts';
import { RefusedBuild } from './refused-build.ts';
import { isBuilt, recordBuild, usualPlaces, type BuildPlaces } from './stamp.ts';
import { mendSite, newSiteFolder, replaceSite, sweepWorkshop, workshopOf } from './workshop.ts';

/** Writes a whole site into a folder. @returns 0 if it did; it has said why not. */
export type MakeSite = (folder: string) => Promise<number | null>;

/**
 * Builds the site into `dist`, unless it is there already, made from exactly what there is now.
 * @returns whether there is a site; the build itself has said why not.
 */
export async function buildIfStale(): Promise<boolean> {
  mendSite(usualPlaces.site);
  if (isBuilt(inputsFingerprint())) {
    console.log('Site: nothing changed since the last build.');
    return true;
  }
  return build();
}

/**
 * Builds the site and puts it in the place of the one in `dist`, which stays as it is until then, and for good if the
 * build fails or is killed. Remembers from what it was built. @returns whether it worked.
 */
export async function build(places: BuildPlaces = usualPlaces, make: MakeSite = astro()): Promise<boolean> {
  try {
    checkPlace(places.site);
    const unlock = orRefuse(places.site, () => lockBuild(workshopOf(places.site)));
    try {
      await buildAlone(places, make);
    } finally {
      unlock();
    }
    return true;
  } catch (error) {
    if (!(error instanceof RefusedBuild)) throw error;
    console.error(`Site: ${error.message}`);
    return false;
  }
}

async function buildAlone(places: BuildPlaces, make: MakeSite): Promise<void> {
  const { site } = places;
  const started = performance.now();
  const spent = (): string => duration(performance.now() - started);
  const inputs = inputsFingerprint();
  if (mendSite(site)) console.log('Site: a build was cut short; the site before it is back in its place.');
  sweepWorkshop(site);
  console.log('Site: building pages, search index and downloads …');
  const fresh = newSiteFolder(site);
  try {
    if ((await make(fresh)) !== 0) {
      const hint = hintOfFullDisk(workshopOf(site)) ?? 'What was there before is as it was.';
      throw new RefusedBuild(`the build failed after ${spent()}. ${hint}`);
    }
    orRefuse(site, () => replaceSite(site, fresh));
  } finally {
    sweepWorkshop(site);
  }
  console.log(`Site: built in ${spent()}.`);
  try {
    recordBuild(inputs, places);
  } catch (error) {
    console.warn(`Site: this build could not be noted, so the next command builds again: ${(error as Error).message}`);
  }
}

function orRefuse<Result>(site: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw error instanceof RefusedBuild ? error : refusal(site, error);
  }
}

/** Astro's build, with further parameters of its command line. */
export function astro(...parameters: string[]): MakeSite {
  return (folder) => {
    const command = astroBuild(['--outDir', folder, ...parameters]);
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
  };
}
