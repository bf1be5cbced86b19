import type { Language } from '../domain/language.ts';
import type { PolicyVersion, Status } from '../domain/version.ts';
import { translator } from './translator.ts';

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

/** Whether a version changed rights and duties, or only their wording. */
export function significanceWords(version: PolicyVersion, language: Language): string {
  const t = translator(language);
  return version.significance === 'substantive' ? t('history.substantive') : t('history.editorial');
}
