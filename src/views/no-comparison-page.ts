import { nearestBilingualVersion } from '../domain/bilingual/nearest-version.ts';
import { otherLanguage, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { languagesOf, type PolicyVersion } from '../domain/version.ts';
import { isComparableIn, type VersionPair } from '../domain/version-pairs.ts';
import { translator } from '../i18n/translator.ts';
import { pageFrame, type Frame, type LinkView } from './frame.ts';

/** Stands where two versions cannot be compared in a language, or are named newest first. */
export interface NoComparisonPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly words: string;
  readonly links: readonly LinkView[];
}

/** Leads from `compare/{newer}/{older}/` to the comparison, which starts with the older version. */
export function wrongOrderPage(policy: Policy, { from, to }: VersionPair, language: Language): NoComparisonPage {
  const t = translator(language);
  const dates = { from: from.date, to: to.date };
  const right = routes.compare(language, policy.id, from.date, to.date);
  return {
    frame: noComparisonFrame(
      policy,
      language,
      (target) => routes.compare(target, policy.id, to.date, from.date),
      dates,
    ),
    heading: t('compare.orderTitle'),
    words: t('compare.order', dates),
    links: [{ href: right, label: t('compare.orderLink', dates) }],
  };
}

/** Says that a pair has no common text in the language, and leads to the texts there are. */
export function noCommonLanguagePage(policy: Policy, pair: VersionPair, language: Language): NoComparisonPage {
  const t = translator(language);
  const { from, to } = pair;
  const other = otherLanguage(language);
  const dates = { from: from.date, to: to.date };
  const path = (target: Language) => routes.compare(target, policy.id, from.date, to.date);
  const frame = noComparisonFrame(policy, language, path, dates);
  if (isComparableIn(pair, other)) {
    const link = { href: path(other), label: t('compare.orderLink', dates) };
    return { frame, heading: frame.title, words: t('compare.otherLanguage'), links: [link] };
  }
  const texts = [from, to].flatMap((version) => textLinks(version, language));
  return {
    frame,
    heading: frame.title,
    words: t('compare.noLanguage'),
    links: [...texts, ...bilingualLink(policy, to, language)],
  };
}

/** The version nearest to one that can be read in both languages side by side. */
function bilingualLink(policy: Policy, version: PolicyVersion, language: Language): LinkView[] {
  const nearest = nearestBilingualVersion(policy, version);
  if (!nearest) return [];
  const label = translator(language)('compare.readBilingual', { version: nearest.date });
  return [{ href: routes.bilingualVersion(language, policy.id, nearest.date), label }];
}

/** The texts of a version in the languages it has. */
function textLinks(version: PolicyVersion, language: Language): LinkView[] {
  const t = translator(language);
  return languagesOf(version).map((target) => ({
    href: routes.version(target, version.policy, version.date),
    label: t('compare.readIn', { version: version.date, language: t(`language.${target}`) }),
  }));
}

function noComparisonFrame(
  policy: Policy,
  language: Language,
  path: (language: Language) => string,
  dates: { readonly from: string; readonly to: string },
): Frame {
  const t = translator(language);
  const title = policy.title[language];
  return pageFrame({
    language,
    title: t('compare.title', { title, ...dates }),
    description: t('compare.description', { title, ...dates }),
    path,
    exists: [],
    breadcrumbs: [
      { href: routes.policy(language, policy.id), label: title },
      { href: routes.history(language, policy.id), label: t('navigation.history') },
    ],
  });
}
