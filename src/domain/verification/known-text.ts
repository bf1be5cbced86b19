/** A text that pasted words are compared with. */
export interface KnownText<Clause extends KnownClause = KnownClause> {
  /** SHA-256 of its canonical text. */
  readonly hash: string;
  /** In reading order. */
  readonly clauses: readonly Clause[];
}

export interface KnownClause {
  /** The clause's part of the canonical text. */
  readonly text: string;
}

/** The type of a text's clauses. */
export type ClauseOf<Text extends KnownText> = Text['clauses'][number];
