import { existsSync } from 'node:fs';
import { otherLanguage, type Language } from '../../domain/language.ts';
import { otherRenderings } from '../../domain/terms/other-renderings.ts';
import { partnerRuns } from '../../domain/terms/partner-runs.ts';
import { hasOneOf, misspeltNames, unspacedIn, variantsIn, type Variant } from '../../domain/terms/variants.ts';
import { languagesOf } from '../../domain/version.ts';
import type { VersionEntry } from '../catalogue/version-entry.ts';
import type { Library } from '../library.ts';
import { within } from '../location.ts';
import type { TextReading } from '../mdx/read-text.ts';
import { sortProblems, startOfFile, type Place, type Problem } from '../problem.ts';
import { readData } from '../schema/read-data.ts';
import { termRulesSchema, type TermRules } from '../schema/term-rules.ts';

export const termRulesFile = 'term-rules.yml';

/** Where the texts do not write the terms as the glossary and `term-rules.yml` say, sorted by file and line. */
export function checkTerms(library: Library): Problem[] {
  const location = within(library.folder, termRulesFile);
  if (!existsSync(location.path)) return [];
  const problems: Problem[] = [];
  const { data: rules, place } = readData(location, termRulesSchema, problems);
  if (!rules) return problems;
  const used = new Set<number>();
  for (const entry of library.policies.flatMap(({ id }) => library.entries(id))) {
    const readings = languagesOf(entry.version).flatMap((language) => library.reading(entry, language) ?? []);
    problems.push(...readings.flatMap((reading) => checkSpelling(reading, readings, rules)));
    problems.push(...checkRenderings(entry, readings, library, rules, used));
  }
  const idle = rules.exceptions.flatMap((_, index) => (used.has(index) ? [] : [place(['exceptions', index])]));
  return sortProblems([
    ...problems,
    ...idle.map((at) => ({
      file: location.file,
      ...at,
      rule: 'unused-exception',
      message: 'The languages use the same term here.',
      mend: 'Remove the exception.',
    })),
  ]);
}

/** The spelling of one text, run by run; the other text is looked at where a rule asks what it says there. */
function checkSpelling(reading: TextReading, readings: readonly TextReading[], rules: TermRules): Problem[] {
  const { text } = reading;
  const other = readings.find((one) => one !== reading)?.text ?? text;
  const own = rules.variants.filter(
    ({ language, policies }) => language === text.language && (policies?.includes(text.policy) ?? true),
  );
  return partnerRuns(text, other.language === text.language ? text : other).flatMap((runs) => {
    const applying = own.filter(({ where }) => where === undefined || hasOneOf(runs.other, where));
    const spelt = [...variantsIn(runs.one, applying), ...misspeltNames(runs.one, rules.names)];
    const unspaced = text.language === 'zh' ? unspacedIn(runs.one) : [];
    const place = placeIn(reading, runs.at, runs.clause);
    return [
      ...spelt.map((variant) => spelling(reading.file, place, variant)),
      ...unspaced.map((found) => ({
        file: reading.file,
        ...place,
        rule: 'term-spacing',
        message: `“${found}”: Chinese characters touch Latin letters or digits.`,
        mend: 'Put a space between them.',
      })),
    ];
  });
}

function spelling(file: string, place: Place, { found, write, reason }: Variant): Problem {
  return { file, ...place, rule: 'term-variant', message: `“${found}” is not written here. ${reason}`, mend: `Write “${write}”.` }; // prettier-ignore
}

function checkRenderings(
  { version }: VersionEntry,
  readings: readonly TextReading[],
  library: Library,
  rules: TermRules,
  used: Set<number>,
): Problem[] {
  const [one, other] = readings;
  if (!one || !other) return [];
  const isExcepted = (clause: string, term: string): boolean => {
    const index = rules.exceptions.findIndex(
      (listed) => listed.policy === version.policy && listed.version === version.date && listed.clause === clause && listed.term === term, // prettier-ignore
    );
    used.add(index);
    return index >= 0;
  };
  const found = otherRenderings(one.text, other.text, library.glossary, rules.ordinary);
  return found
    .filter(({ clause, term }) => !isExcepted(clause, term))
    .map(({ clause, term, language, words, at, otherAt }) => {
      const [has, lacks] = language === one.text.language ? [one, other] : [other, one];
      const [there, here] = language === one.text.language ? [at, otherAt] : [otherAt, at];
      const { line } = placeIn(has, there, clause);
      return {
        file: lacks.file,
        ...placeIn(lacks, here, clause),
        rule: 'term-rendering',
        message: `${has.file}:${line} has “${words}”; the glossary has ${forms(library, term, otherLanguage(language))} for it, which is not here.`,
        mend: `Use the glossary’s word, or add this one to its forms in glossary.yml; if it is right here alone, list it in ${termRulesFile}: { policy: ${version.policy}, version: ${version.date}, clause: ${clause}, term: ${term}, reason: … }`,
      };
    });
}

function forms(library: Library, term: string, language: Language): string {
  const entry = library.glossary.find(({ id }) => id === term)![language];
  return [entry.term, ...entry.forms].map((form) => `“${form}”`).join(', ');
}

function placeIn({ places, anchors }: TextReading, at: object, clause: string): Place {
  return places.get(at) ?? anchors.get(clause) ?? startOfFile;
}
