import type { Library } from '../../content/library.ts';
import type { Day } from '../../domain/calendar.ts';
import { languages } from '../../domain/language.ts';
import { languagesOf } from '../../domain/version.ts';
import { isComparableIn } from '../../domain/version-pairs.ts';
import type { DocumentJob } from './document-job.ts';
import { markdownJob } from './markdown-job.ts';
import { redlineJob } from './redline-job.ts';
import { wordJob } from './word-job.ts';

/** A Word and a Markdown file of every text, and a redline in Word of every two that have a comparison. */
export function documentJobs(
  { policies, text, comparisons }: Pick<Library, 'policies' | 'text' | 'comparisons'>,
  today: Day,
): DocumentJob[] {
  return policies.flatMap((policy) => [
    ...policy.versions.flatMap((version) =>
      languagesOf(version).flatMap((language) => {
        const own = () => text(policy.id, version.date, language);
        return [wordJob(policy, version, language), markdownJob(version, language, own)];
      }),
    ),
    ...comparisons(policy.id, today).flatMap((pair) =>
      languages
        .filter((language) => isComparableIn(pair, language))
        .map((language) => redlineJob(policy, pair, language)),
    ),
  ]);
}
