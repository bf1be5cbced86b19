import type { Library } from '../../content/library.ts';
import { languages } from '../../domain/language.ts';
import { languagesOf } from '../../domain/version.ts';
import { isComparableIn, versionPairs } from '../../domain/version-pairs.ts';
import type { DocumentJob } from './document-job.ts';
import { markdownJob } from './markdown-job.ts';
import { redlineJob } from './redline-job.ts';
import { wordJob } from './word-job.ts';

/** A Word and a Markdown file of every text, and a redline in Word of every two that have a comparison. */
export function documentJobs({ policies, text }: Pick<Library, 'policies' | 'text'>): DocumentJob[] {
  return policies.flatMap((policy) => [
    ...policy.versions.flatMap((version) =>
      languagesOf(version).flatMap((language) => {
        const own = () => text(policy.id, version.date, language);
        return [wordJob(policy, version, language), markdownJob(version, language, own)];
      }),
    ),
    ...versionPairs(policy).flatMap((pair) =>
      languages
        .filter((language) => isComparableIn(pair, language))
        .map((language) => redlineJob(policy, pair, language)),
    ),
  ]);
}
