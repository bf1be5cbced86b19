import { forbiddenCharacter } from '../characters.ts';
import { placeAt } from '../problem.ts';
import { longBlock } from './long-block.ts';
import { report, type Reading } from './reading.ts';

interface Finding {
  /** Where it is in the source. */
  readonly index: number;
  readonly message: string;
}

type SourceRule = readonly [rule: string, find: (source: string) => Finding | null, mend: string];

const most = { characters: 1_000_000, lines: 20_000 };
// A hundred nested lists keep the parser busy for minutes.
const deepNesting = /^[ \t]{100,}|^[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]*){30,}/m;

const rules: readonly SourceRule[] = [
  ['length', findExcess, 'Divide it into several policies.'],
  ['character', findCharacter, 'Remove it, and save the file as UTF-8.'],
  ['nesting', findNesting, 'Write it with fewer levels of lists and components.'],
  ['block-length', longBlock, 'Divide it by an empty line, or into several tables or listings.'],
];

/** Whether the text can be given to the parser: of a sane length and nesting, with characters that a reader sees. */
export function checkSource(reading: Reading): boolean {
  for (const [rule, find, mend] of rules) {
    const found = find(reading.source);
    if (!found) continue;
    report(reading, placeAt(reading.source, found.index), rule, found.message, mend);
    return false;
  }
  return true;
}

function findExcess(source: string): Finding | null {
  const { length } = source;
  if (length > most.characters) return { index: 0, message: 'This text is longer than a million characters.' };
  if (source.split('\n').length <= most.lines) return null;
  return { index: 0, message: `This text has more than ${most.lines} lines.` };
}

function findCharacter(source: string): Finding | null {
  const found = forbiddenCharacter(source);
  return found && { index: found.index, message: `The character ${found.name} ${found.fault}.` };
}

function findNesting(source: string): Finding | null {
  const found = deepNesting.exec(source);
  return found && { index: found.index, message: 'This is nested too deeply to be read.' };
}
