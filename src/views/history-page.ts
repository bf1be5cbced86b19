import { today } from '../content/today.ts';
import type { Day } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { canChooseComparison } from './choose-comparison-page.ts';
import { pageFrame, type Frame } from './frame.ts';
import { versionEntry, type VersionEntry } from './version-list.ts';

export interface HistoryPage {
  readonly frame: Frame;
  /** Newest first. */
  readonly versions: readonly VersionEntry[];
  /** Where any two versions are compared; `null` if there is one in this language only. */
  readonly chooseComparison: string | null;
  /** The day of the build: what is in force after it is still to come. */
  readonly today: Day;
}

export function historyPage(policy: Policy, language: Language): HistoryPage {
  const t = translator(language);
  const title = policy.title[language];
  return {
    frame: pageFrame({
      language,
      title: t('history.title', { title }),
      description: t('history.description', { title }),
      path: (target) => routes.history(target, policy.id),
      policy,
      breadcrumbs: [{ href: routes.policy(language, policy.id), label: title }],
    }),
    chooseComparison: canChooseComparison(policy, language) ? routes.chooseComparison(language, policy.id) : null,
    today: today(),
    versions: policy.versions.map((version) => versionEntry(policy, version, language)).reverse(),
  };
}
