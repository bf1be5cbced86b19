import type { Operation } from './content-operations.ts';
import type { GlyphTexts } from './glyph-text.ts';
import type { StructureContent } from './structure-tree.ts';

/** What a piece of tagged content shows. */
export interface MarkedContent {
  readonly text: string;
  /** It shows no text and no image, but lines and areas at most: a border, a background, a bullet. */
  readonly onlyShapes: boolean;
}

/** What a content of the structure tree shows; `undefined` if the page does not have it. */
export type ContentReader = (content: StructureContent) => MarkedContent | undefined;

/** The number of the tagged content that an operation begins, or `null`. */
export function markedId({ operator, operands }: Operation): number | null {
  const id = operator === 'BDC' ? /\/MCID\s+(\d+)/.exec(operands[1] ?? '') : null;
  return id ? Number(id[1]) : null;
}

export function beginsMarked({ operator }: Operation): boolean {
  return operator === 'BDC' || operator === 'BMC';
}

/** What stands on a page, by the numbers that the structure tree refers to. */
export function readMarkedContent(operations: readonly Operation[], glyphs: GlyphTexts): Map<number, MarkedContent> {
  const found = new Map<number, MarkedContent>();
  const open: (number | null)[] = [];
  const lines = new Map<number, string>();
  let font = '';
  let line = '';
  for (const operation of operations) {
    const { operator, operands } = operation;
    if (beginsMarked(operation)) open.push(markedId(operation));
    if (operator === 'EMC') open.pop();
    if (operator === 'Tf') font = operands[0] ?? '';
    // Chromium sets each line anew, at its height.
    if (operator === 'Tm') line = operands[5] ?? '';
    const id = open.findLast((number) => number !== null) ?? null;
    if (id === null) continue;
    const { text, onlyShapes } = found.get(id) ?? { text: '', onlyShapes: true };
    const showsText = /^(?:Tj|TJ|'|")$/.test(operator);
    const isNewLine = showsText && (lines.get(id) ?? line) !== line;
    if (showsText) lines.set(id, line);
    found.set(id, {
      text: showsText ? joined(text, glyphs(font, operands.at(-1) ?? ''), isNewLine) : text,
      onlyShapes: onlyShapes && !showsText && !/^(?:Do|sh)$/.test(operator),
    });
  }
  return found;
}

/** Text with what follows: a space at which a line was broken is not printed. */
function joined(text: string, next: string, isNewLine: boolean): string {
  const isBrokenSpace =
    isNewLine && /[^\s\-/\u3000-\u303f\uff00-\uffef\p{sc=Han}]$/u.test(text) && /^[^\s\p{sc=Han}]/u.test(next);
  return text + (isBrokenSpace ? ' ' : '') + next;
}
