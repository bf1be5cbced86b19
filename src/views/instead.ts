import { otherLanguage, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { nearestVersionIn, type PolicyVersion } from '../domain/version.ts';
import { isComparableIn, nearestPairIn, type VersionPair } from '../domain/version-pairs.ts';
import { translator } from '../i18n/translator.ts';
import type { FrameInput } from './frame.ts';

/** What the language switch offers where the page has no counterpart, and says so in the language it leads to. */
type Instead = FrameInput['instead'];

/** The version that a reader gets who switches the language of one that exists in this language only. */
export function nearestVersion(policy: Policy, version: PolicyVersion, language: Language): Instead {
  const other = otherLanguage(language);
  const nearest = nearestVersionIn(policy, version, other);
  if (!nearest || nearest === version) return null;
  const t = translator(other);
  return {
    href: routes.version(other, policy.id, nearest.date),
    name: t('language.selfVersion', { version: nearest.date }),
    words: t('language.switchToVersion', { version: nearest.date, here: version.date }),
  };
}

/** The comparison, or for want of one the version, that a reader gets who switches the language of a comparison. */
export function nearestComparison(policy: Policy, pair: VersionPair, language: Language): Instead {
  const other = otherLanguage(language);
  if (isComparableIn(pair, other)) return null;
  const t = translator(other);
  const nearest = nearestPairIn(policy, pair, other);
  if (nearest) {
    const [from, to] = [nearest.from.date, nearest.to.date];
    return {
      href: routes.compare(other, policy.id, from, to),
      name: t('language.selfComparison', { from, to }),
      words: t('language.switchToComparison', { from, to, here: pair.from.date, there: pair.to.date }),
    };
  }
  const version = nearestVersionIn(policy, pair.to, other);
  if (!version) return null;
  return {
    href: routes.version(other, policy.id, version.date),
    name: t('language.selfVersion', { version: version.date }),
    words: t('language.switchToVersionOnly', { version: version.date }),
  };
}
