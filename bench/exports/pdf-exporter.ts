import { launchBrowser } from '../../src/integrations/browser.ts';
import { openPrintCache } from '../../src/integrations/pdf/print-cache.ts';
import { printAll } from '../../src/integrations/pdf/print-all.ts';
import { openPrinter } from '../../src/integrations/pdf/printer.ts';
import { openSiteFiles } from '../../src/integrations/pdf/site-files.ts';
import { toolFingerprint } from '../../src/integrations/pdf/tool-fingerprint.ts';
import { policyPdfJobs } from '../../src/integrations/policy-pdfs.ts';
import { site } from '../../src/site.config.ts';
import type { Exporter } from './exporter.ts';

export const pdfExporter: Exporter = {
  name: 'PDF',
  async run({ pages, cache, workers }) {
    const jobs = policyPdfJobs();
    const files = openSiteFiles(pages);
    const made: string[] = [];
    await printAll({
      jobs,
      site: files,
      output: pages,
      cache: openPrintCache(cache),
      fingerprint: await toolFingerprint('.'),
      parallel: workers,
      openPrinter: async () => openPrinter(await launchBrowser(), files, site.origin),
      onPrinted: ({ job }) => made.push(job.file),
    });
    return { total: jobs.length, made };
  },
};
