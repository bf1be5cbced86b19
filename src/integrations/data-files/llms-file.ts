import type { Library } from '../../content/library.ts';
import type { Day } from '../../domain/calendar.ts';
import { languages, type Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import { statusOf, versionInForce } from '../../domain/version.ts';
import { statusWords } from '../../i18n/status-words.ts';
import { translator } from '../../i18n/translator.ts';
import { site } from '../../site.config.ts';

/** `llms.txt` (llmstxt.org): what the site has, for programs that read language, with the Markdown file of each text in force. */
export function llmsFile({ policies }: Library, today: Day): string {
  const t = translator(site.defaultLanguage);
  const head = [`# ${t('site.name')}`, `> ${t('site.description')}`, t('llms.about'), t('site.restated')];
  const sections = [
    ...languages.map((language) => section(translator(language)('llms.texts'), texts(policies, language, today))),
    section(t('llms.data'), data()),
    ...languages.map((language) => section(translator(language)('llms.reference'), reference(language))),
    // By the convention, the section of this name may be left out where little can be read.
    section('Optional', languages.map(book)),
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

function section(title: string, entries: readonly string[]): string {
  return [`## ${title}\n`, ...entries].join('\n');
}

function entry(title: string, path: string, about: string): string {
  return `- [${title}](${site.origin}${path}): ${about}`;
}

function texts(policies: readonly Policy[], language: Language, today: Day): string[] {
  const t = translator(language);
  return policies.flatMap((policy) => {
    const version = versionInForce(policy, today);
    const standing = version?.languages[language];
    if (!version || !standing) return [];
    const about = t('llms.text', {
      answers: policy.answers[language],
      version: version.date,
      status: statusWords(statusOf(policy, version, today), language),
      standing: t(`standing.${standing}`),
    });
    return [entry(policy.title[language], routes.markdown(language, policy.id, version.date), about)];
  });
}

function data(): string[] {
  const t = translator(site.defaultLanguage);
  return [
    entry(t('llms.policiesTitle'), routes.policiesApi(), t('api.endpoints.policies')),
    entry(t('llms.changesTitle'), routes.changesApi(), t('api.endpoints.changes')),
    entry(t('llms.openApiTitle'), routes.openApi(), t('llms.openApi')),
  ];
}

function reference(language: Language): string[] {
  const t = translator(language);
  return [
    entry(t('glossary.title'), routes.glossary(language), t('glossary.description')),
    entry(t('updates.title'), routes.updates(language), t('updates.description')),
    entry(t('api.title'), routes.apiPage(language), t('api.description')),
  ];
}

function book(language: Language): string {
  const t = translator(language);
  return entry(t('book.title'), routes.book(language), t('llms.book'));
}
