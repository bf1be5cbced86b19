import { siteLibrary } from '../content/site-library.ts';
import { dayOf } from '../domain/calendar.ts';
import { behindWords } from './translation-words.ts';
import type { Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { bookDownloads, type DownloadGroup } from './downloads.ts';
import { pageFrame, type Frame, type LinkView } from './frame.ts';
import { currentVersion } from './current-version.ts';
import { latestUpdates, type UpdateEntry } from './updates-page.ts';

const shownUpdates = 4;

export interface HomePage {
  readonly frame: Frame;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly policies: readonly PolicyCard[] }[];
  readonly latest: readonly UpdateEntry[];
  readonly book: DownloadGroup;
}

export interface PolicyCard extends LinkView {
  readonly answers: string;
  readonly updated: string;
  readonly versions: string;
  /** Since when translations of the version in force are behind. */
  readonly behind: readonly string[];
}

export function homePage(language: Language): HomePage {
  const t = translator(language);
  return {
    frame: pageFrame({
      language,
      title: t('home.title'),
      description: t('site.description'),
      path: routes.home,
      defaultPath: routes.chooser(),
    }),
    groups: siteLibrary().groups.map((group) => ({
      id: group.id,
      title: group.title[language],
      policies: group.policies.map((policy) => policyCard(policy, language)),
    })),
    latest: latestUpdates(language).slice(0, shownUpdates),
    book: bookDownloads(language),
  };
}

function policyCard(policy: Policy, language: Language): PolicyCard {
  const t = translator(language);
  return {
    href: routes.policy(language, policy.id),
    label: policy.title[language],
    answers: policy.answers[language],
    updated: t('home.updated', { day: dayOf(currentVersion(policy).lastUpdated) }),
    versions: t('home.versions', { count: policy.versions.length }),
    behind: behindWords(currentVersion(policy), language),
  };
}
