import type { Code, ListStyle, Note } from '../document/block.ts';
import type { Inline } from '../document/inline.ts';
import type { PolicyText } from '../document/policy-text.ts';

/**
 * What changed between two texts: both of them, woven into one. Everything that either text has is in it once, in the
 * reading order of the newer, and says which of the two it belongs to (see `rebuild.ts`).
 */
export interface Revision {
  readonly from: TextName;
  readonly to: TextName;
  readonly clauses: readonly ClauseChange[];
  /** Passages that stand elsewhere in the newer text; `Run.twin` refers to them by their place in this list. */
  readonly moves: readonly Move[];
}

/** The identity of a text: the text without its clauses. */
export type TextName = Omit<PolicyText, 'clauses'>;

/** A text of a revision: the older or the newer. */
export type Side = 'from' | 'to';

/** Which text has a thing: both, only the older, only the newer. */
export type State = 'kept' | 'removed' | 'added';

/** Something that either text may lack; never both. */
export interface Sides<Value> {
  readonly from: Value | null;
  readonly to: Value | null;
}

export interface ClauseChange extends Sides<ClausePlace> {
  readonly id: string;
  /** `changed` if its title or what stands under it differs; number and place may change without. */
  readonly kind: 'unchanged' | 'changed' | 'added' | 'removed';
  /** Stands in another order among its neighbours, or under another clause. Not set when it moved with its parent. */
  readonly moved: boolean;
  /** Its number, or a label of a list in it, is another one. */
  readonly renumbered: boolean;
  readonly title: readonly Run[];
  readonly blocks: readonly BlockChange[];
}

export interface ClausePlace {
  /** Position in the text, from 0. */
  readonly index: number;
  readonly number: string | null;
  readonly level: number;
}

/** Words in a row that met the same fate. `inlines` can be printed as they are. */
export type Run = KeptRun | ChangedRun;

export interface KeptRun {
  readonly state: 'kept';
  readonly inlines: readonly Inline[];
}

export interface ChangedRun {
  readonly state: 'removed' | 'added';
  readonly inlines: readonly Inline[];
  /** How many words it has, and how many other signs; white space counts as neither. */
  readonly words: number;
  readonly signs: number;
  /** Where the other text has the same words nevertheless; `null` if it does not. */
  readonly twin: Twin | null;
}

export type Twin =
  /** Elsewhere: the place in `Revision.moves`. */
  | { readonly kind: 'moved'; readonly move: number }
  /** Right beside, with another emphasis, link target, definition or Unicode form. */
  | { readonly kind: 'remarked' };

export interface Move {
  /** The clause the words stood in, and the one they stand in now: ids, often the same. */
  readonly from: string;
  readonly to: string;
  readonly words: number;
}

export type BlockChange = ParagraphChange | ListChange | TableChange | CodeChange | NoteChange;

/**
 * `end` is the paragraph mark: where the newer text splits a paragraph, the first half ends in an `added` mark; where
 * it joins two, in a `removed` one, and its words run on in the next paragraph. A paragraph that only one text has
 * consists of runs and a mark of that text.
 */
export interface ParagraphChange {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly end: State;
}

export interface ListChange extends Sides<ListStyle> {
  readonly kind: 'list';
  readonly state: State;
  readonly items: readonly ItemChange[];
}

export interface ItemChange extends Sides<ItemPlace> {
  readonly state: State;
  readonly moved: boolean;
  readonly blocks: readonly BlockChange[];
}

export interface ItemPlace {
  readonly index: number;
  readonly id: string | null;
  readonly label: string | null;
}

export interface TableChange {
  readonly kind: 'table';
  readonly state: State;
  readonly caption: LabelChange | null;
  readonly columns: readonly ColumnChange[];
  readonly groups: readonly GroupChange[];
}

/** A caption, a group's title or a line of code. */
export interface LabelChange {
  readonly state: State;
  readonly runs: readonly Run[];
}

/** A column by its position in either text. */
export interface ColumnChange extends Sides<number> {
  readonly state: State;
  readonly moved: boolean;
  readonly header: CellChange;
}

/** A group of rows by its position in either text. */
export interface GroupChange extends Sides<number> {
  readonly state: State;
  readonly moved: boolean;
  readonly title: LabelChange | null;
  readonly rows: readonly RowChange[];
}

export interface RowChange extends Sides<RowPlace> {
  readonly state: State;
  readonly moved: boolean;
  /** One for each of the table's `columns`; `null` where no text has the cell (an added row in a removed column). */
  readonly cells: readonly (CellChange | null)[];
}

/** The row's position in its group, and the group's in the table. */
export interface RowPlace {
  readonly group: number;
  readonly index: number;
  readonly id: string | null;
}

export interface CellChange {
  readonly state: State;
  readonly blocks: readonly BlockChange[];
}

export interface CodeChange extends Sides<Pick<Code, 'language' | 'download'>> {
  readonly kind: 'code';
  readonly state: State;
  readonly lines: readonly LabelChange[];
}

export interface NoteChange {
  readonly kind: 'note';
  readonly state: State;
  /** A change in a note of the site's editor is none of the text: it is shown, but never counted. */
  readonly author: Note['author'];
  readonly blocks: readonly BlockChange[];
}

/** Which text has what stands on these sides. */
export function stateOf({ from, to }: Sides<unknown>): State {
  if (from === null) return 'added';
  return to === null ? 'removed' : 'kept';
}

/** Whether a text of the revision has a thing of this state. */
export function isOn(side: Side, state: State): boolean {
  return state === 'kept' || state === (side === 'from' ? 'removed' : 'added');
}
