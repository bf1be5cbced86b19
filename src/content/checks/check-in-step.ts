import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { Difference, Side } from '../../domain/bilingual/in-step/difference.ts';
import { withoutExceptions } from '../../domain/bilingual/in-step/exception.ts';
import { findDifferences } from '../../domain/bilingual/in-step/find-differences.ts';
import { inStepFile, type VersionEntry } from '../catalogue/version-entry.ts';
import type { Library } from '../library.ts';
import { within, type Location } from '../location.ts';
import type { TextReading } from '../mdx/read-text.ts';
import { startOfFile, type Place, type Problem } from '../problem.ts';
import { inStepSchema } from '../schema/in-step.ts';
import { readData } from '../schema/read-data.ts';
import { translationStanding } from '../translation/translation-standing.ts';
import { checkSameClauses } from './check-same-clauses.ts';

/** Both languages of a version say the same, but for what `in-step.yml` lists with a reason. */
export function checkInStep(entry: VersionEntry, readings: readonly TextReading[], library: Library): Problem[] {
  const location = within(entry.folder, inStepFile);
  const problems: Problem[] = [];
  const { listed, place } = readExceptions(location, problems);
  const [one, other] = readings;
  if (!one || !other) return [...problems, ...listed.map((_, index) => unused(location, place([index])))];
  if ([one, other].some((reading) => reading.problems.length > 0) || checkSameClauses(one, other).length > 0) {
    return problems;
  }
  const late = clausesBehind(entry, [one, other], library);
  const found = findDifferences(one.text, other.text).filter(({ clause }) => !late.has(clause));
  const { differences, unused: idle } = withoutExceptions(found, listed);
  return [
    ...problems,
    ...differences.map((difference) => describe(difference, one, other)),
    ...idle.map(({ index }) => unused(location, place([index]))),
  ];
}

/** A translation that is known to be behind its source differs from it, and its page says so. */
function clausesBehind({ version }: VersionEntry, readings: readonly TextReading[], library: Library): Set<string> {
  const standings = readings.map(({ text }) => translationStanding(library, version, text.language));
  return new Set(standings.flatMap((standing) => standing?.behind.map(({ clause }) => clause) ?? []));
}

type Listed = z.infer<typeof inStepSchema>[number];

function readExceptions(location: Location, problems: Problem[]) {
  const none = { data: null, place: (): Place => startOfFile };
  const { data, place } = existsSync(location.path) ? readData(location, inStepSchema, problems) : none;
  const listed = (data ?? []).map(({ clause, kind, en, zh }: Listed, index) => ({
    clause,
    kind,
    one: en,
    other: zh,
    index,
  }));
  return { listed, place };
}

function describe({ kind, clause, one, other }: Difference, first: TextReading, second: TextReading): Problem {
  const there = `${second.file}:${placeIn(second, other, clause).line}`;
  return {
    file: first.file,
    ...placeIn(first, one, clause),
    rule: 'out-of-step',
    message: `The languages differ in “${clause}” (${kind}): here ${say(one)}, in ${there} ${say(other)}.`,
    mend: `Correct the language that is wrong. If both are right, list it with a reason in ${inStepFile}: ${asYaml(kind, clause, one, other)}`,
  };
}

function placeIn({ places, anchors }: TextReading, { at }: Side, clause: string): Place {
  return places.get(at) ?? anchors.get(clause) ?? startOfFile;
}

function say({ says }: Side): string {
  return says.length === 0 ? 'nothing' : says.map((word) => `“${word}”`).join(', ');
}

function asYaml(kind: string, clause: string, one: Side, other: Side): string {
  return `{ clause: ${clause}, kind: ${kind}, en: ${JSON.stringify(one.says)}, zh: ${JSON.stringify(other.says)}, reason: … }`;
}

function unused({ file }: Location, place: Place): Problem {
  return {
    file,
    ...place,
    rule: 'unused-exception',
    message: 'The languages do not differ in this way.',
    mend: 'Remove it, or write it as the complaint of the content check says.',
  };
}
