import type { Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import { languagesOf, type PolicyVersion } from '../../domain/version.ts';
import type { JobsInput } from './jobs-input.ts';
import type { PrintJob } from './print-job.ts';
import type { PrintLabels } from './print-labels.ts';

/** A job for every text: each policy, each version, each language that the version exists in. */
export function textJobs({ policies, labels }: JobsInput): PrintJob[] {
  return policies.flatMap((policy) =>
    policy.versions.flatMap((version) =>
      languagesOf(version).map((language) => textJob(policy, version, language, labels(language))),
    ),
  );
}

function textJob(policy: Policy, version: PolicyVersion, language: Language, labels: PrintLabels): PrintJob {
  return {
    page: routes.version(language, policy.id, version.date),
    file: routes.pdf(language, policy.id, version.date),
    languages: [language],
    about: {
      title: labels.text(policy.title[language], version.date),
      author: labels.publisher,
      subject: policy.answers[language],
      keywords: [policy.id, version.date],
      lastUpdated: version.lastUpdated,
    },
  };
}
