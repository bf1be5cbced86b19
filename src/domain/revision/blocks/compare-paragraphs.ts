import type { Block } from '../../document/block.ts';
import { compareWords, type Step } from '../passages/compare-words.ts';
import type { Drafts } from '../passages/drafts.ts';
import { blockToken, tokensOf, type Token } from '../passages/token.ts';
import { stateOf, type BlockChange, type Side } from '../revision.ts';

/** A block that only one text has, written as a change when its turn comes. */
type Alone = () => BlockChange;
type WriteAlone = (block: Block, side: Side) => BlockChange;

/**
 * Compares paragraphs as one run of words and paragraph marks, so that a paragraph split in two gains a mark and loses
 * nothing. Other blocks among them have no partner, and are removed or added as they are.
 */
export function compareParagraphs(
  from: readonly Block[],
  to: readonly Block[],
  writeAlone: WriteAlone,
  drafts: Drafts,
): BlockChange[] {
  const unit = {};
  const changes: BlockChange[] = [];
  let steps: Step<Alone>[] = [];
  for (const step of compareWords(tokensOn('from', from, writeAlone, drafts), tokensOn('to', to, writeAlone, drafts))) {
    const token = (step.to ?? step.from)!;
    // Words may be waiting here, but only the other text's: its paragraph goes on after the block.
    if (token.block) changes.push(token.block());
    else steps.push(step);
    if (token.kind === 'end') {
      changes.push({ kind: 'paragraph', runs: drafts.add(steps, unit), end: stateOf(step) });
      steps = [];
    }
  }
  return changes;
}

function tokensOn(side: Side, blocks: readonly Block[], writeAlone: WriteAlone, { moving }: Drafts): Token<Alone>[] {
  return blocks.flatMap((block, at): Token<Alone>[] =>
    block.kind === 'paragraph' && !moving[side].has(block)
      ? tokensOf(block.inlines)
      : [blockToken<Alone>(() => writeAlone(block, side), `${side} ${at}`)],
  );
}
