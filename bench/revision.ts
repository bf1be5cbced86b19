/**
 * How long `compareTexts` takes, and how that grows: texts of 1,000 to 40,000 words, with few, many and all words
 * changed, in many clauses and in a single one. `node bench/revision.ts` (about a minute), `--words 20000` for one size.
 */
import { parseArgs } from 'node:util';
import type { Block } from '../src/domain/document/block.ts';
import type { Language } from '../src/domain/language.ts';
import type { PolicyText } from '../src/domain/document/policy-text.ts';
import { compareTexts } from '../src/domain/revision/compare-texts.ts';
import { edited } from '../tests/unit/domain/revision/support/random-edits.ts';
import { randomText, randomWords } from '../tests/unit/domain/revision/support/random-text.ts';
import { seeded } from '../tests/unit/domain/revision/support/random.ts';

const { values } = parseArgs({ options: { words: { type: 'string' }, runs: { type: 'string', default: '5' } } });
const sizes = values.words === undefined ? [1_000, 5_000, 10_000, 20_000, 40_000] : [Number(values.words)];

type Pair = readonly [PolicyText, PolicyText];
type Case = (language: Language, words: number) => Pair;

const wordsOfClause = 190;

/** Clauses of every kind of block, so many words in all (about). */
const policy = (language: Language, words: number, seed: number): PolicyText =>
  randomText(seeded(seed), language, Math.ceil(words / wordsOfClause));

/** One clause of paragraphs, or of one list, of 40 words each. */
function single(language: Language, words: number, seed: number, asList = false): PolicyText {
  const random = seeded(seed);
  const paragraphs = Array.from({ length: Math.ceil(words / 40) }, (): Block => {
    return { kind: 'paragraph', inlines: [{ kind: 'text', text: randomWords(random, language, 40) }] };
  });
  const items = paragraphs.map((block) => ({ id: null, label: null, blocks: [block] }));
  const blocks: Block[] = asList ? [{ kind: 'list', style: 'bullet', items }] : paragraphs;
  const clause = { id: 'all', number: '1', title: [], level: 1, blocks };
  return { policy: 'bench', version: '2025-01-01', language, title: '', clauses: [clause] };
}

/** The text with every so-manieth word replaced. */
function withEveryWord(text: PolicyText, nth: number): PolicyText {
  let count = 0;
  const next = (word: string): string => (count++ % nth === 0 ? `x${count}` : word);
  return JSON.parse(JSON.stringify(text), (key, value: unknown) =>
    key === 'text' && typeof value === 'string' ? value.replace(/[^\s，。]+/gu, next) : value,
  ) as PolicyText;
}

const cases: Record<string, Case> = {
  'the same text': (language, words) => [policy(language, words, 1), policy(language, words, 1)],
  '10 edits': (language, words) => edits(policy(language, words, 1), 10),
  'an edit every 20 words': (language, words) => edits(policy(language, words, 1), words / 20),
  'all different, same clauses': (language, words) => [policy(language, words, 1), policy(language, words, 2)],
  'one clause, every 10th word': (language, words) => every(single(language, words, 1), 10),
  'one clause, every 2nd word': (language, words) => every(single(language, words, 1), 2),
  'one clause, all different': (language, words) => [single(language, words, 1), single(language, words, 2)],
  'one list, every 10th word': (language, words) => every(single(language, words, 1, true), 10),
  'one list, all different': (language, words) => [single(language, words, 1, true), single(language, words, 2, true)],
};

function edits(text: PolicyText, count: number): Pair {
  return [text, edited(text, seeded(count), count)];
}

function every(text: PolicyText, nth: number): Pair {
  return [text, withEveryWord(text, nth)];
}

/**
 * The quickest of some runs, in milliseconds of this thread: what else the machine does counts as little as can be. On
 * a machine at rest it is the time that passes.
 */
function milliseconds([from, to]: Pair): number {
  const times = Array.from({ length: Number(values.runs) }, () => {
    const before = process.threadCpuUsage();
    compareTexts(from, to);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(16)).join('');
}

for (const language of ['en', 'zh'] as const) {
  console.log(
    `\n${line(
      language,
      sizes.map((size) => `${size} words`),
    )}`,
  );
  for (const [name, pair] of Object.entries(cases)) {
    const times = sizes.map((size) => milliseconds(pair(language, size)));
    const cells = times.map((time, at) => {
      const growth = at === 0 ? '' : ` ×${(time / times[at - 1]!).toFixed(1)}`;
      return `${time.toFixed(0)} ms${growth}`;
    });
    console.log(line(name, cells));
  }
}
