import { languages } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import { previewSize } from '../../views/preview-picture.ts';
import type { PictureJob } from './print-job.ts';

/** A job for the preview picture of every policy and of the site, in each language. */
export function previewJobs(policies: readonly Policy[]): PictureJob[] {
  return languages.flatMap((language) =>
    [...policies.map(({ id }) => id), null].map((policy) => ({
      page: routes.previewSource(language, policy),
      file: routes.preview(language, policy),
      languages: [language],
      picture: previewSize,
    })),
  );
}
