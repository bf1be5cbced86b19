import type { Block, Code, List, Note } from '../../document/block.ts';
import { compareTables } from './compare-tables.ts';
import type { Walk } from './find-differences.ts';

/** Something that holds blocks: a clause, an item, a cell or a note. */
interface Holder {
  readonly blocks: readonly Block[];
}

/** Same number and kinds of blocks, then the same in each. */
export function compareBlocks(one: Holder, other: Holder, walk: Walk): void {
  const [kinds, otherKinds] = [kindsOf(one), kindsOf(other)];
  if (kinds === otherKinds) {
    one.blocks.forEach((block, index) => compareBlock(block, other.blocks[index]!, walk));
    return;
  }
  const at = Array.from({ length: Math.max(one.blocks.length, other.blocks.length) }).findIndex(
    (_, index) => one.blocks[index]?.kind !== other.blocks[index]?.kind,
  );
  walk.report('blocks', one.blocks[at] ?? one, other.blocks[at] ?? other, kinds, otherKinds);
}

/** `paragraph, list, paragraph`; the reader of the complaint counts along. */
function kindsOf({ blocks }: Holder): string {
  return blocks.map(({ kind }) => kind).join(', ') || 'nothing';
}

function compareBlock(one: Block, other: Block, walk: Walk): void {
  if (one.kind === 'paragraph' && other.kind === 'paragraph') walk.words(one.inlines, other.inlines, one, other);
  else if (one.kind === 'list' && other.kind === 'list') compareLists(one, other, walk);
  else if (one.kind === 'table' && other.kind === 'table') compareTables(one, other, walk);
  else if (one.kind === 'note' && other.kind === 'note') compareNotes(one, other, walk);
  else if (one.kind === 'code' && other.kind === 'code') compareListings(one, other, walk);
}

function compareLists(one: List, other: List, walk: Walk): void {
  if (one.style !== other.style) walk.report('list-style', one, other, one.style, other.style);
  if (one.items.length !== other.items.length) {
    walk.report('list-length', one, other, `${one.items.length} items`, `${other.items.length} items`);
    return;
  }
  one.items.forEach((item, index) => compareBlocks(item, other.items[index]!, walk));
}

function compareNotes(one: Note, other: Note, walk: Walk): void {
  if (one.author !== other.author) walk.report('note', one, other, one.author, other.author);
  compareBlocks(one, other, walk);
}

/** A listing is the same to the letter. */
function compareListings(one: Code, other: Code, walk: Walk): void {
  if (one.language !== other.language)
    walk.report('listing', one, other, one.language ?? 'no language', other.language ?? 'no language');
  const [lines, otherLines] = [one.text.split('\n'), other.text.split('\n')];
  const at = lines.findIndex((line, index) => line !== otherLines[index]);
  if (at >= 0 || lines.length !== otherLines.length) {
    const line = at < 0 ? lines.length : at;
    walk.report('listing', one, other, lines[line]?.trim() ?? 'the end', otherLines[line]?.trim() ?? 'the end');
  }
}
