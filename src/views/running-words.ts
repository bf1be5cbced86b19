import { otherLanguage, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import type { PolicyVersion } from '../domain/version.ts';
import type { VersionPair } from '../domain/version-pairs.ts';
import { statusWords } from '../i18n/status-words.ts';
import { translator } from '../i18n/translator.ts';
import { absolute } from './frame.ts';
import { statusToday } from './version-words.ts';

/** What stands above and below the text on every page of a printed document. */
export interface RunningWords {
  readonly headerStart: string;
  readonly headerEnd: string;
  /** May have several lines. */
  readonly footerStart: string;
  /** `{page}` and `{pages}` stand for the numbers: `Page {page} of {pages}`. */
  readonly footerEnd: string;
}

/** Of one text: its version, its permalink, and, if it is not in force, that it is not. */
export function textRunningWords(policy: Policy, version: PolicyVersion, language: Language): RunningWords {
  const t = translator(language);
  return {
    headerStart: t('site.name'),
    headerEnd: versionName(policy, version, language),
    footerStart: [
      absolute(routes.version(language, policy.id, version.date)),
      ...standing(policy, version, language),
    ].join('\n'),
    footerEnd: t('print.page'),
  };
}

/** Of both texts of a version, in both languages; `language` is the one on the left. */
export function bilingualRunningWords(policy: Policy, version: PolicyVersion, language: Language): RunningWords {
  const both = [language, otherLanguage(language)];
  const inBoth = (words: (language: Language) => string): string => both.map(words).join(' — ');
  return {
    headerStart: inBoth((one) => translator(one)('site.name')),
    headerEnd: inBoth((one) => versionName(policy, version, one)),
    footerStart: [
      absolute(routes.bilingualVersion(language, policy.id, version.date)),
      ...both.flatMap((one) => standing(policy, version, one)),
    ].join('\n'),
    footerEnd: inBoth((one) => translator(one)('print.page')),
  };
}

/** Of a comparison: the two versions and its address. */
export function compareRunningWords(policy: Policy, { from, to }: VersionPair, language: Language): RunningWords {
  const t = translator(language);
  return {
    headerStart: t('site.name'),
    headerEnd: t('compare.title', { title: policy.title[language], from: from.date, to: to.date }),
    footerStart: absolute(routes.compare(language, policy.id, from.date, to.date)),
    footerEnd: t('print.page'),
  };
}

function versionName(policy: Policy, version: PolicyVersion, language: Language): string {
  return `${policy.title[language]} · ${translator(language)('print.version', { version: version.date })}`;
}

/** A version in force is not said to be so on every page: the paper will outlive it. */
function standing(policy: Policy, version: PolicyVersion, language: Language): string[] {
  const status = statusToday(policy, version);
  return status.kind === 'current' ? [] : [statusWords(status, language)];
}
