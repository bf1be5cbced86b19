import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../src/integrations/browser.ts';
import { openPrinter } from '../../src/integrations/pdf/printer.ts';
import { openSiteFiles } from '../../src/integrations/pdf/site-files.ts';
import { policyPdfJobs } from '../../src/integrations/policy-pdfs.ts';
import { site } from '../../src/site.config.ts';

/** One of each kind, in another order than that of the build and one after the other. The book's page is gone. */
const files = [
  /^\/downloads\/privacy-policy-.*-redline\.pdf$/,
  /^\/downloads\/sla-.*-bilingual\.pdf$/,
  /^\/downloads\/sla-.*-zh\.pdf$/,
  /^\/downloads\/dpsa-.*-en\.pdf$/,
];

test('printed again, alone and in another browser, a PDF is the same to the last byte', async () => {
  const pages = openSiteFiles('dist');
  const jobs = files.map((pattern) => policyPdfJobs().find(({ file }) => pattern.test(file))!);
  const printer = openPrinter(await launchBrowser(), pages, site.origin);
  try {
    for (const job of jobs) {
      const { bytes } = await printer.print(job);
      expect(Buffer.from(bytes).equals(await readFile(join('dist', job.file))), job.file).toBe(true);
    }
  } finally {
    await printer.close();
  }
});
