import type { Inline } from '../../document/inline.ts';

/** Characters under the same marks. */
export interface Piece {
  readonly kind: 'text' | 'code' | 'break';
  /** A line feed for a break. */
  readonly text: string;
  /** What stands around it, outermost first. */
  readonly wrappers: readonly Wrapper[];
  /** The same for pieces of the same kind and wrappers; empty for plain text. */
  readonly marks: string;
}

interface Wrapper {
  readonly key: string;
  readonly wrap: (children: readonly Inline[]) => Inline;
}

/** Takes a run apart into pieces as long as can be. What has no characters, such as an empty emphasis, is left out. */
export function piecesOf(inlines: readonly Inline[]): Piece[] {
  const pieces: Piece[] = [];
  for (const next of leavesOf(inlines, [])) {
    const last = pieces.at(-1);
    const joins = last !== undefined && last.marks === next.marks && next.kind !== 'break';
    if (joins) pieces[pieces.length - 1] = { ...last, text: last.text + next.text };
    else pieces.push(next);
  }
  return pieces;
}

function leavesOf(inlines: readonly Inline[], wrappers: readonly Wrapper[]): Piece[] {
  return inlines.flatMap((inline) => {
    switch (inline.kind) {
      case 'text':
      case 'code':
        return inline.text === '' ? [] : [piece(inline.kind, inline.text, wrappers)];
      case 'break':
        return [piece('break', '\n', wrappers)];
      default:
        return leavesOf(inline.children, [...wrappers, wrapper(inline)]);
    }
  });
}

function piece(kind: Piece['kind'], text: string, wrappers: readonly Wrapper[]): Piece {
  const marks = [...wrappers.map(({ key }) => key), ...(kind === 'text' ? [] : [kind])].join(' ');
  return { kind, text, wrappers, marks };
}

function wrapper(inline: Extract<Inline, { readonly children: unknown }>): Wrapper {
  const { children: _, ...own } = inline;
  return { key: JSON.stringify(own), wrap: (children) => ({ ...inline, children }) };
}

/** Puts pieces together again, merging neighbours under the same marks. */
export function inlinesOf(pieces: readonly Piece[], depth = 0): Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < pieces.length;) {
    const first = pieces[at]!;
    const run = pieces.slice(at, endOfRun(pieces, at, depth));
    const outer = first.wrappers[depth];
    if (outer) inlines.push(outer.wrap(inlinesOf(run, depth + 1)));
    else if (first.kind === 'break') inlines.push({ kind: 'break' });
    else inlines.push({ kind: first.kind, text: run.map(({ text }) => text).join('') });
    at += run.length;
  }
  return inlines;
}

/** Where the pieces end that make one inline with the piece at a place. */
function endOfRun(pieces: readonly Piece[], at: number, depth: number): number {
  const { kind, wrappers } = pieces[at]!;
  const outer = wrappers[depth];
  const belongs = (piece: Piece): boolean =>
    outer ? piece.wrappers[depth]?.key === outer.key : piece.kind === kind && piece.wrappers.length === depth;
  let end = at + 1;
  while (end < pieces.length && belongs(pieces[end]!) && (outer || kind !== 'break')) end++;
  return end;
}
