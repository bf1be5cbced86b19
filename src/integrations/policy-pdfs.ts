import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import type { Language } from '../domain/language.ts';
import { statusWords } from '../i18n/status-words.ts';
import { translator } from '../i18n/translator.ts';
import { pdfExport } from './pdf/pdf-export.ts';
import type { PrintLabels } from './pdf/print-labels.ts';
import { textJobs } from './pdf/text-jobs.ts';

/** A PDF of every text: each policy, version and language. */
export function policyPdfs(): AstroIntegration {
  return pdfExport({
    jobs: (origin) => textJobs({ policies: siteLibrary().policies, labels, today: today(), origin }),
  });
}

/** A version in force is not said to be so on every page: the paper will outlive it. */
function labels(language: Language): PrintLabels {
  const t = translator(language);
  return {
    site: t('site.name'),
    publisher: t('print.publisher'),
    title: (title, version) => t('policy.versionTitle', { title, version }),
    version: (version) => t('print.version', { version }),
    status: (status) => (status.kind === 'current' ? null : statusWords(status, language)),
    page: t('print.page'),
  };
}
