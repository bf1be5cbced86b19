import type { Inline, LinkTarget } from '../../document/inline.ts';
import { inlineText } from '../../document/plain-text.ts';
import type { Fact } from './fact.ts';

/** A run of words taken apart: what is said, and what is marked up. */
export interface Passage {
  /** The words, without code. */
  readonly words: string;
  /** Code, links, definitions and quoted terms, in order. */
  readonly marked: readonly Fact[];
}

/** A defined term as both languages write it. */
export type TermName = (words: string) => string | null;

/** Reads a run; `termOf` knows the terms that the text itself defines. */
export function passageOf(inlines: readonly Inline[], termOf: TermName): Passage {
  const marked: Fact[] = [];
  const add = (kind: Fact['kind'], value: string): void => {
    marked.push({ kind, value, at: marked.length, figures: true });
  };
  const read = (run: readonly Inline[]): string => run.map(readOne).join('');
  const readOne = (inline: Inline): string => {
    switch (inline.kind) {
      case 'text':
        return inline.text;
      case 'code':
        add('code', inline.text);
        return '\u0001';
      case 'break':
        return '\n';
      case 'link':
        add('link', targetName(inline.target));
        return read(inline.children);
      case 'definition':
        add('definition', inline.term);
        return read(inline.children);
      default:
        return read(inline.children);
    }
  };
  const words = read(inlines);
  for (const [, quoted] of inlineText(inlines).matchAll(/“([^“”]+)”/g)) {
    const term = termOf(quoted!);
    if (term !== null) add('quoted-term', term);
  }
  return { words, marked };
}

function targetName(target: LinkTarget): string {
  switch (target.kind) {
    case 'clause':
      return `#${target.clause}`;
    case 'external':
      return target.href;
    case 'policy':
      return `policy:${[target.policy, target.version].filter(Boolean).join('@')}${target.clause === null ? '' : `#${target.clause}`}`;
  }
}
