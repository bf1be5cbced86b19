/** In what two languages of a text can fail to keep step: in their parts, or in a kind of fact. */
export const differenceKinds = [
  'clause',
  'blocks',
  'list-length',
  'list-style',
  'table-shape',
  'listing',
  'note',
  'number',
  'percentage',
  'date',
  'time',
  'duration',
  'sign',
  'identifier',
  'address',
  'code',
  'link',
  'definition',
  'quoted-term',
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** Two places that should say the same and do not. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The id of the clause in which it stands. */
  readonly clause: string;
  readonly one: Side;
  readonly other: Side;
}

/** What one language says, and the part of its model that says it: a clause, block, item, row or cell. */
export interface Side {
  readonly at: object;
  readonly says: readonly string[];
}
