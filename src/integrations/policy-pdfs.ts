import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { bilingualJobs } from './pdf/bilingual-jobs.ts';
import { bookJobs } from './pdf/book-jobs.ts';
import type { JobsInput } from './pdf/jobs-input.ts';
import { pdfExport, type PdfExportOptions } from './pdf/pdf-export.ts';
import { previewJobs } from './pdf/preview-jobs.ts';
import type { PrintJob } from './pdf/print-job.ts';
import type { PrintLabels } from './pdf/print-labels.ts';
import { redlineJobs } from './pdf/redline-jobs.ts';
import { textJobs } from './pdf/text-jobs.ts';

/** The PDFs of the site and the pictures that are shown beside links to it: all that is made of pages by the browser. */
export function policyPdfs(options: Pick<PdfExportOptions, 'cacheFolder' | 'parallel'> = {}): AstroIntegration {
  return pdfExport({
    ...options,
    jobs: () => [...policyPdfJobs(), ...previewJobs(siteLibrary().policies)],
    printSources: routes.printSources(),
  });
}

/** What is printed into the PDFs of the site: every text, both texts of a version side by side, every comparison, the books. */
export function policyPdfJobs(): PrintJob[] {
  const library = siteLibrary();
  const comparisons: JobsInput['comparisons'] = (policy, day) => library.comparisons(policy, day);
  const input = { policies: library.policies, comparisons, labels, today: today() };
  return [...textJobs(input), ...bilingualJobs(input), ...redlineJobs(input), ...bookJobs(input)];
}

function labels(language: Language): PrintLabels {
  const t = translator(language);
  return {
    publisher: t('print.publisher'),
    text: (title, version) => t('policy.versionTitle', { title, version }),
    bilingual: (title, version) => t('bilingual.versionTitle', { title, version }),
    redline: (title, from, to) => t('compare.title', { title, from, to }),
    book: t('book.title'),
    bookSubject: t('site.description'),
  };
}
