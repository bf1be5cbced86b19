import type { LinkTarget } from '../document/inline.ts';
import type { PolicyId } from '../policy.ts';

/** The addresses of a book, in which the same clause id stands in several policies. */
export const bookAnchors = {
  notices: () => 'notices',
  contents: () => 'contents',
  glossary: () => 'glossary',
  chapter: (policy: PolicyId) => policy,
  clause: (policy: PolicyId, clause: string) => `${policy}.${clause}`,
  term: (term: string) => `glossary.${term}`,
} as const;

/** A link to a place in the book. */
export function toAnchor(anchor: string): LinkTarget {
  return { kind: 'clause', clause: anchor };
}
