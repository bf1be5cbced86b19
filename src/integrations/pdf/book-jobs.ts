import { languages } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import { versionInForce } from '../../domain/version.ts';
import type { JobsInput } from './jobs-input.ts';
import type { PrintJob } from './print-job.ts';

/** Policies and their clauses. */
const outlineDepth = 2;

/** A job for the book of each language: all policies in force. */
export function bookJobs({ policies, labels, today }: JobsInput): PrintJob[] {
  const versions = policies.map((policy) => versionInForce(policy, today)).filter((version) => version !== null);
  const changes = versions.map(({ lastUpdated }) => lastUpdated).sort((a, b) => Date.parse(a) - Date.parse(b));
  const lastUpdated = changes.at(-1);
  if (lastUpdated === undefined) return [];
  return languages.map((language) => {
    const { publisher, book, bookSubject } = labels(language);
    return {
      page: routes.bookSource(language),
      file: routes.book(language),
      languages: [language],
      about: {
        title: book,
        author: publisher,
        subject: bookSubject,
        keywords: versions.map(({ policy, date }) => `${policy} ${date}`),
        lastUpdated,
      },
      outlineDepth,
    };
  });
}
