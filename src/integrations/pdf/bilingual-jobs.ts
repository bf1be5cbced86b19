import { leadingLanguage } from '../../domain/bilingual/leading-language.ts';
import { isBilingual } from '../../domain/bilingual/nearest-version.ts';
import { otherLanguage } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import type { PolicyVersion } from '../../domain/version.ts';
import type { JobsInput } from './jobs-input.ts';
import type { PrintJob } from './print-job.ts';

/** A job for every version that has both languages: they stand side by side, the one that was published on the left. */
export function bilingualJobs({ policies, labels }: JobsInput): PrintJob[] {
  return policies.flatMap((policy) =>
    policy.versions.filter(isBilingual).map((version) => bilingualJob(policy, version, labels)),
  );
}

function bilingualJob(policy: Policy, version: PolicyVersion, labels: JobsInput['labels']): PrintJob {
  const language = leadingLanguage(version);
  const { publisher, bilingual } = labels(language);
  return {
    page: routes.bilingualVersion(language, policy.id, version.date),
    file: routes.bilingualPdf(policy.id, version.date),
    languages: [language, otherLanguage(language)],
    about: {
      title: bilingual(policy.title[language], version.date),
      author: publisher,
      subject: policy.answers[language],
      keywords: [policy.id, version.date],
      lastUpdated: version.lastUpdated,
    },
  };
}
