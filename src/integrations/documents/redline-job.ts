import type { Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import type { VersionPair } from '../../domain/version-pairs.ts';
import { wordFile } from '../../exports/word/word-file.ts';
import { translator } from '../../i18n/translator.ts';
import { site } from '../../site.config.ts';
import { compareRunningWords } from '../../views/running-words.ts';
import { comparePage } from '../../views/compare-page.ts';
import type { DocumentJob } from './document-job.ts';
import { fileFacts } from './file-facts.ts';

/** What changed between two versions, as its page shows it, in tracked changes. */
export function redlineJob(policy: Policy, pair: VersionPair, language: Language): DocumentJob {
  const [from, to] = [pair.from.date, pair.to.date];
  return {
    file: routes.redlineDocx(language, policy.id, from, to),
    make: () => {
      const t = translator(language);
      const { policyTitle, older, newer, words, summary, revision } = redlineFacts(policy, pair, language);
      return wordFile({
        language,
        about: fileFacts(t('compare.title', { title: policyTitle, from, to }), policy, pair.to, language),
        running: compareRunningWords(policy, pair, language),
        front: {
          title: t('compare.heading', { title: policyTitle }),
          notice: null,
          facts: [
            { label: t('compare.older'), values: [older] },
            { label: t('compare.newer'), values: [newer] },
            { label: t('compare.inWords'), values: words },
            { label: t('compare.byClause'), values: summary },
          ],
          remarks: [t('word.tracked')],
        },
        revision,
        origin: site.origin,
        page: routes.version(language, policy.id, to),
      });
    },
  };
}

function redlineFacts(policy: Policy, pair: VersionPair, language: Language) {
  const t = translator(language);
  const page = comparePage(policy, pair, language);
  const { changedWords, significance, inWords } = page;
  const count = changedWords === 0 ? t('compare.none') : t('compare.words', { count: changedWords });
  return {
    policyTitle: page.policyTitle,
    revision: page.revision,
    older: `${page.from.label} · ${page.from.period}`,
    newer: `${page.to.label} · ${page.to.period}`,
    words: [significance, inWords],
    summary: [
      count,
      ...page.summary.map(({ label, clauses }) =>
        t('word.clauses', {
          label,
          count: clauses.length,
          clauses: clauses.map((clause) => clause.label).join(t('word.separator')),
        }),
      ),
    ],
  };
}
