import { siteLibrary } from '../content/site-library.ts';
import { textHash } from '../content/text-hash.ts';
import { languages, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { compareTexts } from '../domain/revision/compare-texts.ts';
import { printedHeadings } from '../domain/revision/printed-heading.ts';
import type { Revision } from '../domain/revision/revision.ts';
import { summarize } from '../domain/revision/summary.ts';
import { routes } from '../domain/routes.ts';
import { isComparableIn, type VersionPair } from '../domain/version-pairs.ts';
import { summaryRows, type SummaryRow } from '../i18n/revision-summary.ts';
import { revisionWords } from '../i18n/revision-words.ts';
import { periodWords, significanceWords } from '../i18n/status-words.ts';
import { translator } from '../i18n/translator.ts';
import { absolute, pageFrame, type Frame, type LinkView } from './frame.ts';
import { nearestComparison } from './instead.ts';
import { compareRunningWords } from './running-words.ts';
import { redlineDownloads, type DownloadGroup } from './downloads.ts';
import { statusToday } from './version-words.ts';

/** What changed between two versions of a policy that both exist in the page's language. */
export interface ComparePage {
  readonly frame: Frame;
  readonly policyTitle: string;
  readonly from: ComparedVersion;
  readonly to: ComparedVersion;
  /** The publisher's summary of the newer version's changes. */
  readonly inWords: string;
  /** Whether the newer version changed rights and duties, or only their wording. */
  readonly significance: string;
  readonly changedWords: number;
  /** The clauses by what happened to them; kinds without a clause are left out. */
  readonly summary: readonly SummaryRow[];
  readonly downloads: DownloadGroup;
  readonly revision: Revision;
  /** The printed heading of each clause by its id. */
  readonly headings: ReadonlyMap<string, string>;
  /** The address of this page, absolute. */
  readonly permalink: string;
}

export interface ComparedVersion extends LinkView {
  readonly period: string;
  readonly hash: string;
}

export function comparePage(policy: Policy, { from, to }: VersionPair, language: Language): ComparePage {
  const t = translator(language);
  const title = policy.title[language];
  const text = (date: string) => siteLibrary().text(policy.id, date, language);
  const revision = compareTexts(text(from.date), text(to.date));
  const sums = summarize(revision);
  const version = (of: VersionPair['from']): ComparedVersion => ({
    href: routes.version(language, policy.id, of.date),
    label: of.date,
    period: periodWords(statusToday(policy, of), language),
    hash: textHash(text(of.date)),
  });
  const words = { title, from: from.date, to: to.date };
  return {
    frame: pageFrame({
      language,
      title: t('compare.title', words),
      description: t('compare.description', words),
      path: (target) => routes.compare(target, policy.id, from.date, to.date),
      exists: languages.filter((target) => isComparableIn({ from, to }, target)),
      instead: nearestComparison(policy, { from, to }, language),
      policy,
      breadcrumbs: [
        { href: routes.policy(language, policy.id), label: title },
        { href: routes.history(language, policy.id), label: t('navigation.history') },
      ],
      running: compareRunningWords(policy, { from, to }, language),
    }),
    policyTitle: title,
    from: version(from),
    to: version(to),
    inWords: to.summary[language],
    significance: significanceWords(to, language),
    changedWords: sums.words.added + sums.words.removed + sums.words.moved,
    summary: summaryRows(sums, revisionWords(language)),
    downloads: redlineDownloads({ from, to }, language),
    revision,
    headings: printedHeadings(revision),
    permalink: absolute(routes.compare(language, policy.id, from.date, to.date)),
  };
}
