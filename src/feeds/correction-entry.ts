import type { Correction } from '../domain/correction.ts';
import type { Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import type { PolicyVersion } from '../domain/version.ts';
import { translator } from '../i18n/translator.ts';
import type { AtomEntry } from './atom.ts';
import type { FeedInput } from './feed-input.ts';
import { downloadLinks, textFiles } from './download-links.ts';
import { textLinks } from './version-links.ts';

/** The repair of a text, with the ways to it. A correction has a day and no hour: it counts as made at the day's end. */
export function correctionEntry(
  policy: Policy,
  version: PolicyVersion,
  correction: Correction,
  language: Language,
  input: FeedInput,
): AtomEntry {
  const t = translator(language);
  const { date, reason } = correction;
  const corrected = t(`language.${correction.language}`);
  const ofThatDay = version.corrections.filter(
    (other) => other.language === correction.language && other.date === date,
  );
  const ordinal = ofThatDay.indexOf(correction) + 1;
  const anchor = ['correction', correction.language, date, ...(ordinal > 1 ? [ordinal] : [])].join('-');
  return {
    id: `${input.origin}${routes.version(language, policy.id, version.date)}#${anchor}`,
    title: t('feed.correction', { title: policy.title[language], version: version.date, language: corrected }),
    updated: `${date}T23:59:59${input.zone}`,
    summary: reason[language],
    category: { term: 'correction', label: t('feed.correctionLabel') },
    links: [
      ...textLinks(policy, version, [correction.language], language, input),
      ...downloadLinks(textFiles(version, [correction.language], language), language, input),
    ],
  };
}
