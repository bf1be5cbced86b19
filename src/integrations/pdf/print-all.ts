import { join } from 'node:path';
import { digest } from './digest.ts';
import type { PrintCache } from './print-cache.ts';
import type { PageJob } from './print-job.ts';
import type { PrintedFile } from './printed-file.ts';
import type { Printer } from './printer.ts';
import type { SiteFiles } from './site-files.ts';
import { steadyPrinter } from './steady-printer.ts';
import { longestFirst, type WeighedJob } from './weighed-jobs.ts';
import { writeWholeFile } from './whole-file.ts';

export interface PrintRun {
  readonly jobs: readonly PageJob[];
  readonly site: SiteFiles;
  /** The folder that the files' addresses start from, such as `dist`. */
  readonly output: string;
  readonly cache: PrintCache;
  /** Changes when anything but the page and the job changes the bytes. */
  readonly fingerprint: string;
  /** How many documents are printed at the same time. */
  readonly parallel: number;
  /** Called only if something has to be printed, and again when what it opened has crashed. */
  readonly openPrinter: () => Promise<Printer>;
  readonly onPrinted?: (progress: PrintProgress) => void;
}

/** What is told of every file that is printed. */
export interface PrintProgress {
  readonly job: PageJob;
  readonly bytes: number;
  readonly seconds: number;
  /** How many have been printed, of how many. */
  readonly done: number;
  readonly total: number;
  /** By what those took, for their length. */
  readonly secondsLeft: number;
}

export interface PrintSummary {
  readonly printed: number;
  readonly cached: number;
}

/**
 * Sees to it that every job's file is there, printing those that no former build has printed from the same sources.
 * @throws AggregateError naming every document that could not be printed; the others are there.
 */
export async function printAll(run: PrintRun): Promise<PrintSummary> {
  const { jobs, site, output, cache } = run;
  const pending: PageJob[] = [];
  const failures: Error[] = [];
  for (const job of jobs) {
    const kept = await cache.find(keyOf(job, run.fingerprint));
    if (kept && (await isFresh(kept, site))) await writeWholeFile(join(output, job.file), kept.bytes);
    else if ((await site.digest(job.page)) !== null) pending.push(job);
    else failures.push(failure(job, 'the page is not in the built site.'));
  }
  if (pending.length > 0) failures.push(...(await printPending(pending, run)));
  if (failures.length > 0) {
    const list = failures.map((error) => `\n  ${error.message}`).join('');
    throw new AggregateError(failures, `${failures.length} of ${jobs.length} files could not be printed.${list}`);
  }
  await cache.prune();
  return { printed: pending.length, cached: jobs.length - pending.length };
}

function keyOf(job: PageJob, fingerprint: string): string {
  return digest(JSON.stringify([fingerprint, job]));
}

/** Whether all files that the document was made from are as they were. */
async function isFresh({ sources }: PrintedFile, site: SiteFiles): Promise<boolean> {
  for (const [path, before] of Object.entries(sources)) {
    if ((await site.digest(path)) !== before) return false;
  }
  return true;
}

/** Prints side by side, and goes on after a failure: all of them are to be known at once. */
async function printPending(pending: readonly PageJob[], run: PrintRun): Promise<Error[]> {
  const failures: Error[] = [];
  const start = performance.now();
  const printer = steadyPrinter(run.openPrinter);
  const weighed = await longestFirst(pending, run.site);
  const queue = weighed.values();
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  let [done, spent] = [0, 0];
  const printNext = async ({ job, weight }: WeighedJob): Promise<void> => {
    const jobStart = performance.now();
    const printed = await printer.print(job);
    await run.cache.keep(keyOf(job, run.fingerprint), printed);
    await writeWholeFile(join(run.output, job.file), printed.bytes);
    const now = performance.now();
    done++;
    spent += weight;
    run.onPrinted?.({
      job,
      bytes: printed.bytes.length,
      seconds: (now - jobStart) / 1000,
      done,
      total: pending.length,
      secondsLeft: ((now - start) / 1000 / spent) * (all - spent),
    });
  };
  const work = async (): Promise<void> => {
    for (const next of queue) await printNext(next).catch((cause: unknown) => failures.push(failure(next.job, cause)));
  };
  try {
    await Promise.all(Array.from({ length: run.parallel }, work));
  } finally {
    await printer.close();
  }
  return failures;
}

function failure(job: PageJob, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${job.file} from ${job.page}: ${reason}`, { cause });
}
