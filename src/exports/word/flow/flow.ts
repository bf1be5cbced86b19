import type { Inline } from '../../../domain/document/inline.ts';
import type { Side, State } from '../../../domain/revision/revision.ts';

/**
 * A text as Word has it: no tree of clauses and lists, but paragraphs and tables in one line, in which each thing says
 * what a tracked change did to it. What changed its place stands in the line twice: where it was, and where it is.
 */
export type Flow = FlowParagraph | FlowTable | FlowEdge;

/** What a tracked change did: `removed` words with a `move` were moved away, `added` ones moved here. */
export interface Fate {
  readonly state: State;
  /** The number of the move; `null` if it is none. */
  readonly move: number | null;
}

export const kept: Fate = { state: 'kept', move: null };

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** What the paragraph looks like in either text; `null` where its mark is not in that text. */
  readonly formats: Readonly<Record<Side, Format | null>>;
  readonly runs: readonly FlowRun[];
  /** The paragraph mark. Where a text lacks it, the words run on in the next paragraph. */
  readonly mark: Fate;
}

export type FlowRun =
  | { readonly kind: 'words'; readonly fate: Fate; readonly inlines: readonly Inline[] }
  /** A number or a label that Word does not count. */
  | { readonly kind: 'label'; readonly fate: Fate; readonly text: string }
  /** A place that links lead to. */
  | { readonly kind: 'anchor'; readonly id: string };

export interface Format {
  readonly style: StyleName;
  /** How many lists it stands in. */
  readonly depth: number;
  readonly numbering: Numbering | null;
}

export type StyleName =
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'BodyText'
  | 'ListParagraph'
  | 'Caption'
  | 'SourceCode'
  | 'NoteLabel'
  | 'Note'
  | 'EditorNoteLabel'
  | 'EditorNote'
  | 'TableText'
  | 'TableHeading'
  | 'AfterTable';

/** A list whose labels Word counts. */
export interface Numbering {
  readonly pattern: NumberPattern;
  /** Paragraphs of the same number are counted together. */
  readonly list: number;
  /** From 0. */
  readonly level: number;
}

export type NumberPattern =
  | { readonly kind: 'headings' }
  | { readonly kind: 'bullets' }
  /** `(1)`, `(2)` …: what stands before and after the number, and the first number. */
  | { readonly kind: 'counted'; readonly before: string; readonly after: string; readonly start: number };

export interface FlowTable {
  readonly kind: 'table';
  readonly columns: number;
  readonly rows: readonly FlowRow[];
}

export interface FlowRow {
  /** A row of column headers, the title of a group of rows, or a row. */
  readonly kind: 'header' | 'group' | 'row';
  readonly fate: Fate;
  readonly cells: readonly FlowCell[];
}

export interface FlowCell {
  /** Differs from the row's where the column came or went. */
  readonly fate: Fate;
  readonly columns: number;
  readonly flow: readonly Flow[];
}

/** Where a row of paragraphs that moved together begins or ends. */
export interface FlowEdge {
  readonly kind: 'edge';
  readonly edge: 'start' | 'end';
  /** With the state `removed` where they were, `added` where they are. */
  readonly fate: Fate;
}
