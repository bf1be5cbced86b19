import { siteLibrary } from '../../content/site-library.ts';
import type { Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { compareTexts } from '../../domain/revision/compare-texts.ts';
import { routes } from '../../domain/routes.ts';
import type { PolicyVersion } from '../../domain/version.ts';
import { wordFile } from '../../exports/word/word-file.ts';
import { translator } from '../../i18n/translator.ts';
import { site } from '../../site.config.ts';
import { textRunningWords } from '../../views/running-words.ts';
import { textFacts } from '../../views/text-facts.ts';
import { versionPage } from '../../views/text-page.ts';
import type { DocumentJob } from './document-job.ts';
import { fileFacts } from './file-facts.ts';

/** A text as its page shows it. */
export function wordJob(policy: Policy, version: PolicyVersion, language: Language): DocumentJob {
  const page = routes.version(language, policy.id, version.date);
  return {
    file: routes.docx(language, policy.id, version.date),
    make: () => {
      const t = translator(language);
      const shown = versionPage(policy, version, language);
      const { notice, corrections, hash, permalink, frame } = shown;
      // As published: the marks of terms belong to the page.
      const text = siteLibrary().text(policy.id, version.date, language);
      return wordFile({
        language,
        about: fileFacts(frame.title, policy, version, language),
        running: textRunningWords(policy, version, language),
        front: {
          title: text.title,
          notice: notice?.words ?? null,
          facts: [...textFacts(shown), { label: t('policy.hash'), values: [hash], isCode: true }],
          remarks: [...corrections.map(({ words }) => words), permalink],
        },
        // A text is what did not change since itself.
        revision: compareTexts(text, text),
        origin: site.origin,
        page,
      });
    },
  };
}
