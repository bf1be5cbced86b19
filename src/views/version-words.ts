import { dayOf, type Moment } from '../domain/calendar.ts';
import { otherLanguage, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { statusOf, type PolicyVersion, type Status } from '../domain/version.ts';
import { translator } from '../i18n/translator.ts';
import { site } from '../site.config.ts';
import { today } from '../content/today.ts';

/** A version's status on the day of the build. */
export function statusToday(policy: Policy, version: PolicyVersion): Status {
  return statusOf(policy, version, today());
}

/** A moment to the second with its zone, such as `2025-07-09 15:57:21 (UTC+8)`. */
export function momentWords(moment: Moment, language: Language): string {
  const time = moment.slice(11, 19);
  return translator(language)('policy.moment', { day: dayOf(moment), time, zone: site.zone.name });
}

/** What the text in `language` is: published, a courtesy translation, and which language prevails. */
export function standingWords(policy: Policy, version: PolicyVersion, language: Language): string[] {
  const t = translator(language);
  const standing = version.languages[language] === 'courtesy' ? t('standing.courtesy') : t('standing.published');
  const prevailing = policy.prevailing;
  if (prevailing === null || !version.languages[otherLanguage(language)]) return [standing];
  return [standing, prevailing === language ? t('standing.prevails') : t('standing.yields')];
}
