import type { Code } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { Drafts } from '../passages/drafts.ts';
import { stateOf, type CodeChange, type Sides } from '../revision.ts';
import { arrange } from '../siblings/arrange.ts';
import { pairInOrder, type Sibling } from '../siblings/pair-siblings.ts';
import { sibling } from './block-words.ts';

/** Compares two listings line by line, and changed lines by words. */
export function compareCode({ from, to }: Sides<Code>, drafts: Drafts): CodeChange {
  const [older, newer] = [linesOf(from), linesOf(to)];
  const pairs = pairInOrder(older.map(lineSibling), newer.map(lineSibling));
  const lines = arrange(older.length, newer.length, pairs).map((place) => ({
    state: stateOf(place),
    runs: drafts.compare(runOf(older, place.from), runOf(newer, place.to)),
  }));
  return { kind: 'code', state: stateOf({ from, to }), from: settings(from), to: settings(to), lines };
}

function linesOf(code: Code | null): string[] {
  return code?.text.split('\n') ?? [];
}

function lineSibling(line: string): Sibling {
  return sibling({ content: line, lines: () => [line] });
}

function runOf(lines: readonly string[], at: number | null): Inline[] | null {
  return at === null ? null : [{ kind: 'text', text: lines[at]! }];
}

function settings(code: Code | null): CodeChange['from'] {
  return code && { language: code.language, download: code.download };
}
