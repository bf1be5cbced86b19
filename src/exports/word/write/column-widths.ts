import { inlineText } from '../../../domain/document/plain-text.ts';
import type { FlowCell, FlowRow } from '../flow/flow.ts';
import { paragraphsIn } from './paragraphs-in.ts';

/** Between the margins of the page, in twentieths of a point. */
export const textWidth = 9070;

/** A column is as wide as its words want, but none is starved: by the root of the words, not narrower than its longest. */
export function columnWidths(rows: readonly FlowRow[], columns: number): number[] {
  const weights = new Array<number>(columns).fill(1);
  const least = new Array<number>(columns).fill(0);
  for (const { cells } of rows.filter(({ kind }) => kind !== 'group')) {
    cells.forEach((cell, at) => {
      const words = textOf(cell);
      weights[at] = Math.max(weights[at]!, Math.sqrt(widthOf(words)));
      least[at] = Math.max(least[at]!, ...words.split(/\s|(?<=\p{Script=Han})/u).map(widthOf));
    });
  }
  const floor = least.map((width) => Math.min(width * 105 + 260, textWidth / columns));
  const free = textWidth - floor.reduce((sum, width) => sum + width, 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = floor.map((width, at) => Math.floor(width + (free * weights[at]!) / all));
  widths[columns - 1]! += textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

/** In Latin letters: a Chinese character is as wide as two. */
function widthOf(words: string): number {
  return [...words].reduce(
    (sum, character) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 2 : 1),
    0,
  );
}

function textOf({ flow }: FlowCell): string {
  return paragraphsIn(flow)
    .map(({ runs }) => runs.map((run) => (run.kind === 'words' ? inlineText(run.inlines) : '')).join(''))
    .join(' ');
}
