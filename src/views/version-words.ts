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

/** `In force since 2025-07-09`, `Superseded on … by version …`, `Takes effect on …`. */
export function statusWords(status: Status, language: Language): string {
  const t = translator(language);
  switch (status.kind) {
    case 'current':
      return t('status.current', { since: status.since });
    case 'upcoming':
      return t('status.upcoming', { from: status.from });
    case 'superseded':
      return t('status.superseded', { on: status.on, by: status.by.date });
  }
}

/** The days on which a version was, is or will be in force. */
export function periodWords(status: Status, language: Language): string {
  const t = translator(language);
  switch (status.kind) {
    case 'current':
      return t('status.periodCurrent', { since: status.since });
    case 'upcoming':
      return t('status.upcoming', { from: status.from });
    case 'superseded':
      return t('status.periodSuperseded', { since: status.since, on: status.on });
  }
}

export function statusLabel(status: Status, language: Language): string {
  const t = translator(language);
  const labels = {
    current: t('status.currentShort'),
    upcoming: t('status.upcomingShort'),
    superseded: t('status.supersededShort'),
  };
  return labels[status.kind];
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
