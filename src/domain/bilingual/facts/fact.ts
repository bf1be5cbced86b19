/** What both languages of a text must say alike, whatever the words around it. */
export type FactKind =
  | 'number'
  | 'percentage'
  | 'date'
  | 'time'
  | 'duration'
  | 'sign'
  | 'identifier'
  | 'address'
  | 'code'
  | 'link'
  | 'definition'
  | 'quoted-term';

/** One fact in a form that no longer depends on the language: `14 days`, `2019-12-01`, `99.9%`, `5000`. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  /** Where in the words it stands; facts of one kind are compared in this order. */
  readonly at: number;
  /** Whether the number is written in figures; “three” and 三 can be idiom, “3” cannot. */
  readonly figures: boolean;
}
