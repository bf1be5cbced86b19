import type { Day } from '../../domain/calendar.ts';
import type { Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import { languagesOf, statusOf, type PolicyVersion } from '../../domain/version.ts';
import type { PrintJob } from './print-job.ts';
import type { PrintLabels } from './print-labels.ts';

export interface TextJobsInput {
  readonly policies: readonly Policy[];
  readonly labels: (language: Language) => PrintLabels;
  /** Decides which versions are in force. */
  readonly today: Day;
  /** Scheme and host of the public site, without a final slash. */
  readonly origin: string;
}

/** A job for every text: each policy, each version, each language that the version exists in. */
export function textJobs(input: TextJobsInput): PrintJob[] {
  return input.policies.flatMap((policy) =>
    policy.versions.flatMap((version) =>
      languagesOf(version).map((language) => textJob(policy, version, language, input)),
    ),
  );
}

function textJob(policy: Policy, version: PolicyVersion, language: Language, input: TextJobsInput): PrintJob {
  const labels = input.labels(language);
  const title = policy.title[language];
  const page = routes.version(language, policy.id, version.date);
  const status = labels.status(statusOf(policy, version, input.today));
  return {
    page,
    file: routes.pdf(language, policy.id, version.date),
    language,
    about: {
      title: labels.title(title, version.date),
      author: labels.publisher,
      subject: policy.answers[language],
      keywords: [policy.id, version.date],
      lastUpdated: version.lastUpdated,
    },
    running: {
      headerStart: labels.site,
      headerEnd: [title, labels.version(version.date), ...(status === null ? [] : [status])].join(' · '),
      footerStart: input.origin + page,
      footerEnd: labels.page,
    },
  };
}
