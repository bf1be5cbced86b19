import type { Inline } from '../document/inline.ts';
import { inlinesOf } from '../document/inlines-of.ts';
import { inlineText } from '../document/plain-text.ts';
import type { PolicyText } from '../document/policy-text.ts';

/** Where a text defines a term, and with which words: “Feature”. */
export interface Definition {
  readonly clause: string;
  readonly words: string;
}

/** What a text defines itself, by the term's id in the glossary; of several definitions the first. */
export function definitionsIn(text: PolicyText): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  for (const clause of text.clauses) {
    for (const inline of [...clause.title, ...inlinesOf(clause.blocks)].flatMap(withInner)) {
      if (inline.kind !== 'definition' || found.has(inline.term)) continue;
      found.set(inline.term, { clause: clause.id, words: inlineText(inline.children) });
    }
  }
  return found;
}

function withInner(inline: Inline): Inline[] {
  return 'children' in inline ? [inline, ...inline.children.flatMap(withInner)] : [inline];
}
