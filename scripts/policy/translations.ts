import { openLibrary, type Library } from '../../src/content/library.ts';
import { contentDirectory } from '../../src/content/site-library.ts';
import { translationStanding, type TranslationStanding } from '../../src/content/translation/translation-standing.ts';
import type { BehindClause } from '../../src/domain/bilingual/standing/behind-clauses.ts';
import { clauseLines, headingText } from '../../src/domain/document/plain-text.ts';
import { findClause } from '../../src/domain/document/policy-text.ts';
import { findVersion, languagesOf, type PolicyVersion } from '../../src/domain/version.ts';

/** Lists the translations that are behind, each clause with what changed in its source. */
export function translations(): number {
  const library = openLibrary(contentDirectory());
  const all = library.policies.flatMap(({ versions }) =>
    versions.flatMap((version) =>
      languagesOf(version).flatMap((language) => {
        if (version.languages[language] !== 'courtesy') return [];
        const standing = translationStanding(library, version, language);
        return [{ version, language, standing }];
      }),
    ),
  );
  for (const { version, language, standing } of all) {
    const name = `${version.policy} ${version.date} ${language}`;
    if (!standing) console.log(`${name}: not recorded. Once it is checked: npm run policy translated ${name}`);
    else if (standing.since !== null) console.log([`${name}: behind since ${standing.since}`, ...diffs(library, version, standing)].join('\n')); // prettier-ignore
  }
  const behind = all.filter(({ standing }) => standing?.since).length;
  const unknown = all.filter(({ standing }) => !standing).length;
  console.log(`${all.length} translations: ${behind} behind, ${unknown} not recorded.`);
  return 0;
}

function diffs(library: Library, version: PolicyVersion, { source, behind }: TranslationStanding): string[] {
  return behind.flatMap((clause) => {
    const now = linesOf(library, version.policy, version.date, source, clause.clause);
    const then = linesOf(library, version.policy, clause.source, source, clause.clause);
    const isCorrection = clause.source === version.date;
    return [
      `  ${clause.clause}: the source changed on ${clause.changed}; translated from ${clause.source}`,
      ...(isCorrection ? ['    (The words before the correction are in the lock’s history.)'] : removed(then, now)),
      ...removed(now, isCorrection ? [] : then).map((line) => line.replace('    - ', '    + ')),
    ];
  });
}

function removed(from: readonly string[], to: readonly string[]): string[] {
  return from.filter((line) => !to.includes(line)).map((line) => `    - ${line}`);
}

function linesOf(
  library: Library,
  policy: string,
  date: BehindClause['source'],
  language: TranslationStanding['source'],
  id: string,
): string[] {
  const version = findVersion(library.policy(policy), date);
  const clause = version?.languages[language] && findClause(library.text(policy, date, language), id);
  return clause ? [headingText(clause), ...clauseLines(clause, 'published')] : [];
}
