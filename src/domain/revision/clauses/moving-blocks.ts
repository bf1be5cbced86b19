import type { Block } from '../../document/block.ts';
import { linesOf, wordsIn } from '../blocks/block-words.ts';
import type { Side } from '../revision.ts';
import type { ClausePair } from './arrange-clauses.ts';

/** Shorter blocks may be equal by chance. */
const fewestWords = 8;

/**
 * Blocks that left their clause and stand in another unchanged. They are not compared with what took their place: that
 * their words moved is found later.
 */
export function movingBlocks(pairs: readonly ClausePair[]): Record<Side, ReadonlySet<Block>> {
  const gone = new Map<string, Block[]>();
  const come = new Map<string, Block[]>();
  for (const { from, to } of pairs) {
    const [older, newer] = [byContent(from?.clause.blocks ?? []), byContent(to?.clause.blocks ?? [])];
    collect(gone, older, newer);
    collect(come, newer, older);
  }
  const moving = { from: new Set<Block>(), to: new Set<Block>() };
  for (const [content, blocks] of gone) {
    const partners = come.get(content) ?? [];
    if (partners.length === 0 || wordsIn(linesOf(blocks.slice(0, 1))).length < fewestWords) continue;
    const count = Math.min(blocks.length, partners.length);
    for (const block of blocks.slice(0, count)) moving.from.add(block);
    for (const block of partners.slice(0, count)) moving.to.add(block);
  }
  return moving;
}

function byContent(blocks: readonly Block[]): Map<string, Block[]> {
  return Map.groupBy(blocks, (block) => JSON.stringify(block));
}

/** Adds the blocks that the other text does not have in this clause. */
function collect(
  all: Map<string, Block[]>,
  own: ReadonlyMap<string, Block[]>,
  other: ReadonlyMap<string, Block[]>,
): void {
  for (const [content, blocks] of own) {
    const alone = blocks.slice(other.get(content)?.length ?? 0);
    if (alone.length > 0) all.set(content, [...(all.get(content) ?? []), ...alone]);
  }
}
