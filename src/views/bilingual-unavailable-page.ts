import { nearestBilingualVersion } from '../domain/bilingual/nearest-version.ts';
import type { Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { languagesOf, type PolicyVersion } from '../domain/version.ts';
import { translator } from '../i18n/translator.ts';
import { pageFrame } from './frame.ts';
import type { UnavailablePage } from './unavailable-page.ts';

/** Stands where a version would be in both languages if it had both, and leads to what there is. */
export function bilingualUnavailablePage(policy: Policy, version: PolicyVersion, language: Language): UnavailablePage {
  const t = translator(language);
  const title = policy.title[language];
  const nearest = nearestBilingualVersion(policy, version);
  const [only] = languagesOf(version);
  const names = { version: version.date, language: t(`language.${only!}`) };
  return {
    frame: pageFrame({
      language,
      title: t('bilingual.versionTitle', { title, version: version.date }),
      description: t('bilingual.unavailableDescription', { title, version: version.date }),
      path: (other) => routes.bilingualVersion(other, policy.id, version.date),
      policy,
      exists: [],
      breadcrumbs: [{ href: routes.policy(language, policy.id), label: title }],
    }),
    words: t('bilingual.oneLanguageOnly', names),
    links: [
      { href: routes.version(only!, policy.id, version.date), label: t('bilingual.readOne', names) },
      ...(nearest
        ? [
            {
              href: routes.bilingualVersion(language, policy.id, nearest.date),
              label: t('bilingual.readNearest', { version: nearest.date }),
            },
          ]
        : []),
    ],
  };
}
