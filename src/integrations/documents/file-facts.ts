import type { Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PolicyVersion } from '../../domain/version.ts';
import type { FileFacts } from '../../exports/word/word-document.ts';
import { translator } from '../../i18n/translator.ts';

/** What a Word file of a version says of itself. Its tracked changes are the site's: it compared the versions. */
export function fileFacts(title: string, policy: Policy, version: PolicyVersion, language: Language): FileFacts {
  const t = translator(language);
  return {
    title,
    author: t('print.publisher'),
    subject: policy.answers[language],
    keywords: [policy.id, version.date],
    lastUpdated: version.lastUpdated,
    editor: t('site.name'),
  };
}
