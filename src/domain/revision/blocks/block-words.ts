import type { Block } from '../../document/block.ts';
import { blockLines } from '../../document/plain-text.ts';
import type { Sibling } from '../siblings/pair-siblings.ts';
import { wordsOf } from '../words.ts';

interface Traits {
  readonly id?: string | null;
  readonly head?: string | null;
  readonly content: unknown;
  readonly lines: () => readonly string[];
}

/** What a member of a list is known by. Its words are counted only when they are asked for. */
export function sibling({ id = null, head = null, content, lines }: Traits): Sibling {
  let words: string[] | null = null;
  return {
    id,
    head: head === '' ? null : head,
    content: JSON.stringify(content),
    get words() {
      words ??= wordsIn(lines());
      return words;
    },
  };
}

/** The lines of several blocks. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => blockLines(block));
}

/** The words of lines, without signs: those say nothing of what a block is. */
export function wordsIn(lines: readonly string[]): string[] {
  return lines.flatMap(wordsOf).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
