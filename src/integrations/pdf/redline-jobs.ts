import { languages, type Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import { isComparableIn, type VersionPair } from '../../domain/version-pairs.ts';
import type { JobsInput } from './jobs-input.ts';
import type { PrintJob } from './print-job.ts';
import type { PrintLabels } from './print-labels.ts';

/** A job for every comparison that is made beforehand, in each language that both versions have. */
export function redlineJobs({ policies, comparisons, labels, today }: JobsInput): PrintJob[] {
  return policies.flatMap((policy) =>
    comparisons(policy.id, today).flatMap((pair) =>
      languages
        .filter((language) => isComparableIn(pair, language))
        .map((language) => redlineJob(policy, pair, language, labels(language))),
    ),
  );
}

function redlineJob(policy: Policy, { from, to }: VersionPair, language: Language, labels: PrintLabels): PrintJob {
  return {
    page: routes.compare(language, policy.id, from.date, to.date),
    file: routes.redlinePdf(language, policy.id, from.date, to.date),
    languages: [language],
    about: {
      title: labels.redline(policy.title[language], from.date, to.date),
      author: labels.publisher,
      subject: to.summary[language],
      keywords: [policy.id, from.date, to.date],
      lastUpdated: to.lastUpdated,
    },
  };
}
