import type { PolicyId } from '../policy.ts';
import type { Day } from '../calendar.ts';

/** Where a link leads. `clause` names an anchor: a clause, a list item or a table row. */
export type LinkTarget =
  | { readonly kind: 'clause'; readonly clause: string }
  | { readonly kind: 'policy'; readonly policy: PolicyId; readonly version: Day | null; readonly clause: string | null }
  | { readonly kind: 'external'; readonly href: string };

/** A term of the glossary that some words use, and the clause of the same text that defines it, if one does. */
export interface TermUse {
  readonly term: string;
  readonly definedIn: string | null;
}

/** A run of words inside a block. */
export type Inline =
  /** `use` is put there by `markTerms`, for pages alone: it is no part of the text. */
  | { readonly kind: 'text'; readonly text: string; readonly use?: TermUse }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly children: readonly Inline[] }
  /** The place where a term of the glossary is defined. */
  | { readonly kind: 'definition'; readonly term: string; readonly children: readonly Inline[] };
