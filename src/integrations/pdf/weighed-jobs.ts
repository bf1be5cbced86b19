import type { PageJob } from './print-job.ts';
import type { SiteFiles } from './site-files.ts';

export interface WeighedJob {
  readonly job: PageJob;
  /** How long it takes, by what the others take. */
  readonly weight: number;
}

/** What printing takes beside the length of the page, in its bytes. */
const anyPage = 60_000;

/** The longest pages first, so that the printers end together. */
export async function longestFirst(jobs: readonly PageJob[], site: SiteFiles): Promise<WeighedJob[]> {
  const weigh = async (job: PageJob): Promise<WeighedJob> => {
    const page = await site.read(job.page);
    return { job, weight: anyPage + (page?.length ?? 0) };
  };
  return (await Promise.all(jobs.map(weigh))).sort((a, b) => b.weight - a.weight);
}
