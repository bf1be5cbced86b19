import type { TextReading } from '../mdx/read-text.ts';
import { startOfFile, type Problem } from '../problem.ts';

/** The texts of one version have the same ids in the same order, and the same numbers. Names the first difference. */
export function checkSameClauses(one: TextReading, other: TextReading): Problem[] {
  if (!isCertain(one) || !isCertain(other)) return [];
  return firstDifferentId(one, other) ?? differentNumbers(one, other);
}

const complainedOf = new Set(['missing-clause-id', 'bad-id', 'duplicate-id', 'clause-number', 'missing-number']);

/** Where ids or numbers are wrong in themselves, one complaint is enough. */
function isCertain({ text, problems }: TextReading): boolean {
  return text.clauses.length > 0 && !problems.some(({ rule }) => complainedOf.has(rule));
}

function firstDifferentId(one: TextReading, other: TextReading): Problem[] | null {
  const [ids, otherIds] = [[...one.anchors.keys()], [...other.anchors.keys()]];
  const length = Math.max(ids.length, otherIds.length);
  const at = Array.from({ length }).findIndex((_, index) => ids[index] !== otherIds[index]);
  if (at < 0) return null;
  const here = describe(ids[at]);
  const there = `${other.file}:${placeOf(other, otherIds[at]).line} ${describe(otherIds[at])}`;
  return [
    {
      file: one.file,
      ...placeOf(one, ids[at]),
      rule: 'different-ids',
      message: `The languages of this version differ: here ${here}, in ${there}.`,
      mend: 'Give clauses, list items and rows the same ids in the same order in every language.',
    },
  ];
}

function differentNumbers(one: TextReading, other: TextReading): Problem[] {
  return one.text.clauses.flatMap(({ id, number }, index) => {
    const otherNumber = other.text.clauses[index]?.number ?? null;
    if (number === otherNumber) return [];
    const there = `${other.file}:${placeOf(other, id).line}`;
    return [
      {
        file: one.file,
        ...placeOf(one, id),
        rule: 'different-numbers',
        message: `The clause “${id}” has ${say(number)} here and ${say(otherNumber)} in ${there}.`,
        mend: 'Number it alike in every language.',
      },
    ];
  });
}

function describe(id: string | undefined): string {
  return id === undefined ? 'the text ends' : `stands “${id}”`;
}

function say(number: string | null): string {
  return number === null ? 'no number' : `the number ${number}`;
}

function placeOf({ anchors }: TextReading, id: string | undefined): { line: number; column: number } {
  return (id === undefined ? [...anchors.values()].at(-1) : anchors.get(id)) ?? startOfFile;
}
