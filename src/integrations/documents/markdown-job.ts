import { textHash } from '../../content/text-hash.ts';
import type { PolicyText } from '../../domain/document/policy-text.ts';
import type { Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import type { PolicyVersion } from '../../domain/version.ts';
import { markdownFile } from '../../exports/markdown/markdown-file.ts';
import { site } from '../../site.config.ts';
import type { DocumentJob } from './document-job.ts';

export function markdownJob(version: PolicyVersion, language: Language, text: () => PolicyText): DocumentJob {
  const { policy, date, effectiveFrom, lastUpdated } = version;
  return {
    file: routes.markdown(language, policy, date),
    make: () => {
      const own = text();
      const standing = version.languages[language]!;
      const facts = { standing, effectiveFrom, lastUpdated, hash: textHash(own), origin: site.origin };
      return Buffer.from(markdownFile({ text: own, ...facts }));
    },
  };
}
