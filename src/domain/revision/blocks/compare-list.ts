import type { List, ListItem } from '../../document/block.ts';
import type { Drafts } from '../passages/drafts.ts';
import { stateOf, type ItemChange, type ItemPlace, type ListChange, type Sides } from '../revision.ts';
import { arrange } from '../siblings/arrange.ts';
import { pairSiblings, type Sibling } from '../siblings/pair-siblings.ts';
import { linesOf, sibling } from './block-words.ts';
import { compareBlocks } from './compare-blocks.ts';

/** Compares two lists item by item; labels follow the order, and are no change of their own. */
export function compareList({ from, to }: Sides<List>, drafts: Drafts): ListChange {
  const [older, newer] = [from?.items ?? [], to?.items ?? []];
  const pairs =
    older === newer
      ? older.map((_, at) => ({ from: at, to: at }))
      : pairSiblings(older.map(itemSibling), newer.map(itemSibling));
  const items = arrange(older.length, newer.length, pairs).map((place): ItemChange => {
    const sides = { from: placeOf(older, place.from), to: placeOf(newer, place.to) };
    const blocks = compareBlocks(blocksOf(older, place.from), blocksOf(newer, place.to), drafts);
    return { state: stateOf(sides), ...sides, moved: place.moved, blocks };
  });
  return { kind: 'list', state: stateOf({ from, to }), from: from?.style ?? null, to: to?.style ?? null, items };
}

function itemSibling({ id, blocks }: ListItem): Sibling {
  return sibling({ id, content: blocks, lines: () => linesOf(blocks) });
}

function placeOf(items: readonly ListItem[], index: number | null): ItemPlace | null {
  if (index === null) return null;
  const { id, label } = items[index]!;
  return { index, id, label };
}

function blocksOf(items: readonly ListItem[], index: number | null): ListItem['blocks'] {
  return index === null ? [] : items[index]!.blocks;
}
