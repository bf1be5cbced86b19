import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import { languages, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import type { PolicyVersion } from '../domain/version.ts';
import { isComparableIn, versionsIn } from '../domain/version-pairs.ts';
import { revisionWords, type RevisionWords } from '../i18n/revision-words.ts';
import { periodWords } from '../i18n/status-words.ts';
import { translator } from '../i18n/translator.ts';
import { pageFrame, type Frame, type LinkView } from './frame.ts';
import { statusToday } from './version-words.ts';

/** Where a reader chooses which two versions to compare. */
export interface ChooseComparisonPage {
  readonly frame: Frame;
  readonly heading: string;
  /** Newest first. */
  readonly versions: readonly ComparableVersion[];
  /** The comparisons that are pages, newest first; `pair` is what the form asks for, the older version first. */
  readonly made: readonly (LinkView & { readonly pair: string })[];
  /** What the script says, `{name}` standing for a value. */
  readonly words: RevisionWords;
}

export interface ComparableVersion extends LinkView {
  readonly date: string;
  readonly period: string;
  /** The text's document, see `comparedTexts`. */
  readonly text: string;
}

/** Whether a policy has anything to compare in a language. */
export function canChooseComparison(policy: Policy, language: Language): boolean {
  return versionsIn(policy, language).length > 1;
}

export function chooseComparisonPage(policy: Policy, language: Language): ChooseComparisonPage {
  const t = translator(language);
  const title = policy.title[language];
  const version = (of: PolicyVersion): ComparableVersion => ({
    date: of.date,
    href: routes.version(language, policy.id, of.date),
    label: t('compare.choose.option', { version: of.date, status: periodWords(statusToday(policy, of), language) }),
    period: periodWords(statusToday(policy, of), language),
    text: routes.comparedText(language, policy.id, of.date),
  });
  const pairs = siteLibrary().comparisons(policy.id, today());
  return {
    frame: pageFrame({
      language,
      title: t('compare.choose.title', { title }),
      description: t('compare.choose.description', { title }),
      path: (target) => routes.chooseComparison(target, policy.id),
      exists: languages.filter((target) => canChooseComparison(policy, target)),
      policy,
      breadcrumbs: [
        { href: routes.policy(language, policy.id), label: title },
        { href: routes.history(language, policy.id), label: t('navigation.history') },
      ],
    }),
    heading: t('compare.heading', { title }),
    versions: versionsIn(policy, language).map(version).reverse(),
    made: pairs
      .filter((pair) => isComparableIn(pair, language))
      .map(({ from, to }) => ({
        pair: `${from.date} ${to.date}`,
        href: routes.compare(language, policy.id, from.date, to.date),
        label: t('compare.orderLink', { from: from.date, to: to.date }),
      }))
      .reverse(),
    words: revisionWords(language),
  };
}
