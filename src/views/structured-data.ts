import { languages, languageTag, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import type { PolicyVersion } from '../domain/version.ts';
import { translator } from '../i18n/translator.ts';
import { absolute } from './frame.ts';

/** A text as JSON-LD: which version of which document it is, in which language, and of which text a translation. */
export function structuredData(policy: Policy, version: PolicyVersion, language: Language, hash: string): string {
  const t = translator(language);
  const address = (of: Language): string => absolute(routes.version(of, policy.id, version.date));
  const source = languages.find((other) => version.languages[other] === 'published' && other !== language);
  const isTranslation = version.languages[language] === 'courtesy' && source !== undefined;
  const document = {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    '@id': address(language),
    url: address(language),
    name: policy.title[language],
    description: policy.answers[language],
    version: version.date,
    inLanguage: languageTag[language],
    datePublished: version.date,
    dateModified: version.corrections.findLast((made) => made.language === language)?.date ?? version.lastUpdated,
    identifier: `sha256:${hash}`,
    publisher: { '@type': 'Organization', name: t('print.publisher') },
    isPartOf: { '@type': 'WebSite', name: t('site.name'), url: absolute(routes.home(language)) },
    ...(isTranslation && {
      isBasedOn: address(source),
      translationOfWork: { '@type': 'DigitalDocument', '@id': address(source) },
    }),
  };
  // Nothing in a text may end the element that this stands in.
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}
