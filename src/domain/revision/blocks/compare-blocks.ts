import type { Block, Code, List, Note, Table } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { Drafts } from '../passages/drafts.ts';
import { stateOf, type BlockChange, type NoteChange, type Side, type Sides } from '../revision.ts';
import type { Pair } from '../siblings/heaviest-chain.ts';
import { byKey } from '../siblings/pairing.ts';
import { pairsByWords } from '../siblings/pairs-by-words.ts';
import { linesOf, wordsIn } from './block-words.ts';
import { compareCode } from './compare-code.ts';
import { compareList } from './compare-list.ts';
import { compareParagraphs } from './compare-paragraphs.ts';
import { compareTable } from './compare-table.ts';

/** Compares what stands in a clause, list item, table cell or note. Equal blocks hold the others in their places. */
export function compareBlocks(from: readonly Block[], to: readonly Block[], drafts: Drafts): BlockChange[] {
  if (from === to) return to.map((block) => keepBlock(block, drafts));
  const changes: BlockChange[] = [];
  const equal = byKey((block: Block) => JSON.stringify(block))(from, to);
  let [left, right] = [0, 0];
  for (const pair of [...equal, { from: from.length, to: to.length }]) {
    changes.push(...compareDifferent(from.slice(left, pair.from), to.slice(right, pair.to), drafts));
    const same = to[pair.to];
    if (same) changes.push(keepBlock(same, drafts));
    [left, right] = [pair.from + 1, pair.to + 1];
  }
  return changes;
}

/** Pairs lists with lists, tables with tables and so on; what is left over is compared with the paragraphs. */
function compareDifferent(from: readonly Block[], to: readonly Block[], drafts: Drafts): BlockChange[] {
  if (from.length + to.length === 0) return [];
  const changes: BlockChange[] = [];
  let [left, right] = [0, 0];
  for (const pair of [...blockPairs(from, to, drafts), { from: from.length, to: to.length }]) {
    const [older, newer] = [from.slice(left, pair.from), to.slice(right, pair.to)];
    changes.push(...compareParagraphs(older, newer, (block, side) => onlyOn(side, block, drafts), drafts));
    const [one, other] = [from[pair.from], to[pair.to]];
    if (one && other) changes.push(compareComplex({ from: one, to: other }, drafts));
    [left, right] = [pair.from + 1, pair.to + 1];
  }
  return changes;
}

function blockPairs(from: readonly Block[], to: readonly Block[], { moving }: Drafts): Pair[] {
  const mayPair = (block: Block, side: Side): boolean => block.kind !== 'paragraph' && !moving[side].has(block);
  if (!from.some((block) => mayPair(block, 'from')) || !to.some((block) => mayPair(block, 'to'))) return [];
  const members = (blocks: readonly Block[], side: Side) =>
    blocks.map((block) => ({
      kind: block.kind === 'note' ? block.author : block.kind,
      mayPair: mayPair(block, side),
      words: wordsIn(linesOf([block])),
    }));
  const [older, newer] = [members(from, 'from'), members(to, 'to')];
  return pairsByWords(older, newer, (one, other) => one.mayPair && other.mayPair && one.kind === other.kind);
}

function keepBlock(block: Block, drafts: Drafts): BlockChange {
  if (block.kind !== 'paragraph') return compareComplex({ from: block, to: block }, drafts);
  return { kind: 'paragraph', runs: drafts.keep(block.inlines), end: 'kept' };
}

/** A block that has no partner. */
function onlyOn(side: Side, block: Block, drafts: Drafts): BlockChange {
  const sides: Sides<Block> = { from: null, to: null, [side]: block };
  if (block.kind !== 'paragraph') return compareComplex(sides, drafts);
  const { from, to }: Sides<readonly Inline[]> = { from: null, to: null, [side]: block.inlines };
  return { kind: 'paragraph', runs: drafts.compare(from, to), end: stateOf(sides) };
}

/** Compares two blocks of the same kind, of which one may be missing. */
function compareComplex(sides: Sides<Block>, drafts: Drafts): BlockChange {
  switch ((sides.to ?? sides.from)!.kind) {
    case 'list':
      return compareList(sides as Sides<List>, drafts);
    case 'table':
      return compareTable(sides as Sides<Table>, drafts);
    case 'code':
      return compareCode(sides as Sides<Code>, drafts);
    case 'note':
      return compareNote(sides as Sides<Note>, drafts);
    case 'paragraph':
      throw new Error('A paragraph is compared with its neighbours.');
  }
}

function compareNote({ from, to }: Sides<Note>, drafts: Drafts): NoteChange {
  const author = (to ?? from)!.author;
  const compare = (): BlockChange[] => compareBlocks(from?.blocks ?? [], to?.blocks ?? [], drafts);
  const blocks = author === 'editor' ? drafts.aside(compare) : compare();
  return { kind: 'note', state: stateOf({ from, to }), author, blocks };
}
