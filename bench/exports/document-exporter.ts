import { join } from 'node:path';
import { siteLibrary } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { madeBy } from '../../src/integrations/documents/document-job.ts';
import { documentJobs } from '../../src/integrations/documents/document-jobs.ts';
import { writeWholeFile } from '../../src/integrations/pdf/whole-file.ts';
import type { Exporter } from './exporter.ts';

/** Word and Markdown files are made from the record, quickly enough to be made anew every time. */
export const documentExporter: Exporter = {
  name: 'Word and Markdown',
  run: async ({ pages }) => {
    const jobs = documentJobs(siteLibrary(), today());
    for (const job of jobs) await writeWholeFile(join(pages, job.file), await madeBy(job));
    return { total: jobs.length, made: jobs.map(({ file }) => file) };
  },
};
