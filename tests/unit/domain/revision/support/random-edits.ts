import type { Block, Table } from '../../../../../src/domain/document/block.ts';
import type { Inline } from '../../../../../src/domain/document/inline.ts';
import type { Clause, PolicyText } from '../../../../../src/domain/document/policy-text.ts';
import type { Random } from './random.ts';
import { randomBlock, randomClause, randomParagraph, randomRow, randomWords } from './random-text.ts';

/** Anything, with all its parts, open to change. */
type Open<Value> = Value extends object ? { -readonly [Key in keyof Value]: Open<Value[Key]> } : Value;
type OpenText = Open<PolicyText>;

/** One edit as a lawyer makes it, on a text that may be changed. */
type Edit = (text: OpenText, random: Random) => void;

/** The text after so many edits, as the version of another day. */
export function edited(text: PolicyText, random: Random, count: number, only?: readonly EditName[]): PolicyText {
  const copy = structuredClone(text) as OpenText;
  copy.version = '2025-07-09';
  const names = only ?? editNames;
  for (let step = 0; step < count; step++) edits[random.pick(names)](copy, random);
  return copy;
}

export type EditName = keyof typeof edits;

export const edits = {
  replaceWord: (text, random) =>
    changeWords(text, random, (words) => words.with(random.whole(0, words.length - 1), word(text, random))),
  insertWords: (text, random) =>
    changeWords(text, random, (words) => words.toSpliced(random.whole(0, words.length), 0, word(text, random))),
  removeWord: (text, random) =>
    changeWords(text, random, (words) => words.toSpliced(random.whole(0, words.length - 1), random.whole(1, 4))),
  changePunctuation: (text, random) =>
    changeWords(text, random, (words) =>
      words.map((one) => one.replace(/[,，]$/, text.language === 'en' ? ';' : '；')),
    ),
  changeMark: (text, random) => {
    const run = random.pick(runsOf(text));
    run.splice(
      0,
      run.length,
      ...(random.chance(0.5) ? [{ kind: 'strong' as const, children: [...run] }] : run.flatMap(unmarked)),
    );
  },
  insertBlock: (text, random) => {
    const blocks = random.pick(blockLists(text));
    blocks.splice(random.whole(0, blocks.length), 0, randomBlock(random, text.language) as Open<Block>);
  },
  removeBlock: (text, random) => {
    const blocks = random.pick(blockLists(text));
    blocks.splice(random.whole(0, blocks.length), 1);
  },
  moveBlock: (text, random) => {
    const [here, there] = [random.pick(blockLists(text)), random.pick(blockLists(text))];
    there.push(...structuredClone(here.splice(random.whole(0, here.length), 1)));
  },
  splitParagraph: (text, random) => {
    const blocks = random.pick(blockLists(text));
    const at = blocks.findIndex(({ kind }) => kind === 'paragraph');
    const paragraph = blocks[at];
    if (paragraph?.kind !== 'paragraph') return;
    const rest = paragraph.inlines.splice(Math.ceil(paragraph.inlines.length / 2));
    blocks.splice(at + 1, 0, { kind: 'paragraph', inlines: rest });
  },
  joinParagraphs: (text, random) => {
    const blocks = random.pick(blockLists(text));
    const at = blocks.findIndex(
      (block, place) => block.kind === 'paragraph' && blocks[place + 1]?.kind === 'paragraph',
    );
    const [one, other] = [blocks[at], blocks[at + 1]];
    if (one?.kind !== 'paragraph' || other?.kind !== 'paragraph') return;
    one.inlines.push({ kind: 'text', text: ' ' }, ...other.inlines);
    blocks.splice(at + 1, 1);
  },
  paragraphsToList: (text, random) => {
    const blocks = random.pick(blockLists(text));
    if (!blocks.every(({ kind }) => kind === 'paragraph')) return;
    const items = blocks.map((block) => ({ id: null, label: null, blocks: [block] }));
    if (items.length > 0) blocks.splice(0, blocks.length, { kind: 'list', style: 'bullet', items });
  },
  insertItem: (text, random) =>
    withOne(text, random, 'list', (list) => {
      list.items.splice(random.whole(0, list.items.length), 0, {
        id: null,
        label: '(9)',
        blocks: [randomParagraph(random, text.language, 15) as Open<Block>],
      });
    }),
  removeItem: (text, random) =>
    withOne(text, random, 'list', (list) => void list.items.splice(random.whole(0, list.items.length), 1)),
  moveItem: (text, random) => withOne(text, random, 'list', ({ items }) => move(items, random)),
  splitItem: (text, random) =>
    withOne(text, random, 'list', ({ items }) => {
      const at = random.whole(0, items.length - 1);
      const paragraph = items[at]?.blocks[0];
      if (paragraph?.kind !== 'paragraph') return;
      const [inline] = paragraph.inlines;
      if (inline?.kind !== 'text') return;
      const middle = inline.text.indexOf(' ', inline.text.length / 2);
      const rest = { kind: 'text' as const, text: inline.text.slice(middle + 1) };
      inline.text = inline.text.slice(0, middle + 1).trimEnd();
      items.splice(at + 1, 0, {
        id: null,
        label: null,
        blocks: [{ kind: 'paragraph', inlines: [rest, ...paragraph.inlines.splice(1)] }],
      });
    }),
  joinItems: (text, random) =>
    withOne(text, random, 'list', ({ items }) => {
      const at = random.whole(0, items.length - 1);
      const next = items[at + 1];
      if (next) items[at]!.blocks.push(...next.blocks);
      items.splice(at + 1, 1);
    }),
  relabel: (text, random) =>
    withOne(text, random, 'list', (list) => {
      list.style = 'decimal';
      list.items.forEach((item, at) => (item.label = `${at + 1}.`));
    }),
  insertRow: (text, random) =>
    withOne(text, random, 'table', ({ header, groups }) => {
      const { rows } = random.pick(groups);
      rows.splice(
        random.whole(0, rows.length),
        0,
        randomRow(random, text.language, header.length) as Open<Table['groups'][number]['rows'][number]>,
      );
    }),
  removeRow: (text, random) =>
    withOne(text, random, 'table', ({ groups }) => {
      const { rows } = random.pick(groups);
      rows.splice(random.whole(0, rows.length), 1);
    }),
  moveRow: (text, random) =>
    withOne(text, random, 'table', ({ groups }) => {
      const [row] = random.pick(groups).rows.splice(0, 1);
      if (row) random.pick(groups).rows.push(row);
    }),
  insertColumn: (text, random) =>
    withOne(text, random, 'table', ({ header, groups }) => {
      const at = random.whole(0, header.length);
      const cell = () => ({ blocks: [randomParagraph(random, text.language, 4) as Open<Block>] });
      header.splice(at, 0, cell());
      for (const { cells } of groups.flatMap(({ rows }) => rows)) cells.splice(at, 0, cell());
    }),
  removeColumn: (text, random) =>
    withOne(text, random, 'table', ({ header, groups }) => {
      if (header.length < 2) return;
      const at = random.whole(0, header.length - 1);
      for (const cells of [header, ...groups.flatMap(({ rows }) => rows.map((row) => row.cells))]) cells.splice(at, 1);
    }),
  changeCode: (text, random) =>
    withOne(text, random, 'code', (code) => {
      const lines = code.text.split('\n');
      lines.splice(random.whole(0, lines.length), random.whole(0, 1), `  <true-${random.whole(1, 99)}/>`);
      code.text = lines.join('\n');
    }),
  insertClause: (text, random) => {
    const clause = randomClause(
      random,
      text.language,
      `new${random.whole(1, 1e9)}`,
      random.whole(1, 3),
    ) as Open<Clause>;
    text.clauses.splice(random.whole(0, text.clauses.length), 0, clause);
  },
  removeClause: ({ clauses }, random) => {
    if (clauses.length > 1) clauses.splice(random.whole(0, clauses.length), 1);
  },
  moveClause: (text, random) => move(text.clauses, random),
  splitClause: (text, random) => {
    const at = random.whole(0, text.clauses.length - 1);
    const clause = text.clauses[at];
    if (!clause) return;
    const second = randomClause(random, text.language, `new${random.whole(1, 1e9)}`, clause.level) as Open<Clause>;
    second.blocks = clause.blocks.splice(Math.ceil(clause.blocks.length / 2));
    text.clauses.splice(at + 1, 0, second);
  },
  renumberClauses: (text) => text.clauses.forEach((clause, at) => (clause.number = `${at + 1}`)),
} satisfies Record<string, Edit>;

function word(text: OpenText, random: Random): string {
  return randomWords(random, text.language, random.whole(1, 3)).replace(/[.。]$/, ' ');
}

function move(values: unknown[], random: Random): void {
  const [value] = values.splice(random.whole(0, values.length), 1);
  if (value) values.splice(random.whole(0, values.length), 0, value);
}

/** Changes the words of one of the text's runs. */
function changeWords(text: OpenText, random: Random, change: (words: string[]) => string[]): void {
  const inline = random.pick(runsOf(text)).find(({ kind }) => kind === 'text');
  if (inline?.kind !== 'text') return;
  const words = inline.text.match(text.language === 'en' ? /\S+\s*/g : /\S/gu) ?? [];
  if (words.length > 0) inline.text = change(words).join('');
}

function unmarked(inline: Open<Inline>): Open<Inline>[] {
  return 'children' in inline ? inline.children : [inline];
}

function withOne<Kind extends Block['kind']>(
  text: OpenText,
  random: Random,
  kind: Kind,
  change: (block: Open<Extract<Block, { readonly kind: Kind }>>) => void,
): void {
  const found = blockLists(text)
    .flat()
    .filter((block) => block.kind === kind);
  if (found.length > 0) change(random.pick(found) as Open<Extract<Block, { readonly kind: Kind }>>);
}

/** Every list of blocks in a text: of clauses, items, cells and notes. */
function blockLists(text: OpenText): Open<Block>[][] {
  const inside = (blocks: Open<Block>[]): Open<Block>[][] => [
    blocks,
    ...blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items.flatMap((item) => inside(item.blocks));
      if (block.kind === 'note') return inside(block.blocks);
      if (block.kind !== 'table') return [];
      return block.groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => inside(cell.blocks))),
      );
    }),
  ];
  return text.clauses.flatMap((clause) => inside(clause.blocks));
}

/** Every run of a text: paragraphs and titles. */
function runsOf(text: OpenText): Open<Inline>[][] {
  const paragraphs = blockLists(text)
    .flat()
    .flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : []));
  return [...paragraphs, ...text.clauses.map(({ title }) => title)];
}

export const editNames = Object.keys(edits) as EditName[];
