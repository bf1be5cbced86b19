import type { Inline } from './inline.ts';

/** A piece of a clause. */
export type Block = Paragraph | List | Table | Code | Note;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
}

/** `subclause` lists are cited by the clause's number: “4.6”. */
export type ListStyle = 'bullet' | 'decimal' | 'parenthesis' | 'subclause';

export interface List {
  readonly kind: 'list';
  readonly style: ListStyle;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Permalink, or `null`. */
  readonly id: string | null;
  /** As printed: `1.`, `(1)`, `（1）`, `4.6`; `null` for a bullet. */
  readonly label: string | null;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: readonly Inline[] | null;
  /** The column headers. */
  readonly header: readonly Cell[];
  /** The rows in groups; a group without a title holds rows that stand alone. */
  readonly groups: readonly RowGroup[];
}

export interface RowGroup {
  readonly title: readonly Inline[] | null;
  readonly rows: readonly Row[];
}

/** As many cells as the table has columns; the first is the row's header. */
export interface Row {
  /** Permalink, or `null`. */
  readonly id: string | null;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly blocks: readonly Block[];
}

export interface Code {
  readonly kind: 'code';
  /** The language of the listing, such as `xml`; `null` if the author gave none. */
  readonly language: string | null;
  /** The name under which the listing can be downloaded from `/downloads/`, or `null`. */
  readonly download: string | null;
  readonly text: string;
}

/** A note of the publisher belongs to the text; a note of the site's editor does not, and is not hashed. */
export interface Note {
  readonly kind: 'note';
  readonly author: 'publisher' | 'editor';
  readonly blocks: readonly Block[];
}
