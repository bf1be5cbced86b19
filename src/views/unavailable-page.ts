import type { Language } from '../domain/language.ts';
import { otherLanguage } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { languagesOf, nearestVersionIn, type PolicyVersion } from '../domain/version.ts';
import { translator } from '../i18n/translator.ts';
import { pageFrame, type Frame, type LinkView } from './frame.ts';

/** Stands where a version would be if it existed in the reader's language, and leads on. */
export interface UnavailablePage {
  readonly frame: Frame;
  readonly words: string;
  readonly links: readonly LinkView[];
}

export function unavailablePage(policy: Policy, version: PolicyVersion, language: Language): UnavailablePage {
  const t = translator(language);
  const title = policy.title[language];
  const other = otherLanguage(language);
  const nearest = nearestVersionIn(policy, version, language);
  return {
    frame: pageFrame({
      language,
      title: t('policy.versionTitle', { title, version: version.date }),
      description: t('unavailable.description', { title, version: version.date }),
      path: (target) => routes.version(target, policy.id, version.date),
      exists: languagesOf(version),
      breadcrumbs: [{ href: routes.policy(language, policy.id), label: title }],
    }),
    words: t('unavailable.inOtherLanguageOnly', { version: version.date }),
    links: [
      {
        href: routes.version(other, policy.id, version.date),
        label: t('unavailable.readOther', { version: version.date }),
      },
      ...(nearest
        ? [
            {
              href: routes.version(language, policy.id, nearest.date),
              label: t('unavailable.readNearest', { version: nearest.date }),
            },
          ]
        : []),
    ],
  };
}
