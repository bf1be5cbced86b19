import { fold } from './folding.ts';
import { asksHowLong } from './length-of-time.ts';
import { thesaurus, type Lexicon } from './lexicon.ts';
import { needsOf, piecesOfQuestion, type Need } from './need.ts';
import { parseQuery, type SearchTerm } from './query.ts';
import { simplifier } from './simplified-forms.ts';

/** What a reader typed, understood. */
export interface Question {
  /** What a clause says that says all of it; nothing if nothing was sought. */
  readonly whole: readonly Need[];
  /** What clauses may say that say some of it. */
  readonly pieces: readonly Need[];
  /** What a clause has to say in any case. */
  readonly quoted: readonly SearchTerm[];
  readonly wantsTime: boolean;
  /** What was typed in simplified characters, if it was typed in traditional ones that no text has. */
  readonly readAs: string | null;
}

/** Understands what is typed. */
export type QuestionReader = (input: string) => Question;

/** Understands it by what is known of words. */
export function questionReader({ meanings, simplified }: Lexicon): QuestionReader {
  const known = thesaurus(meanings);
  const simplify = simplifier(simplified);
  return (input) => {
    const text = simplify(input);
    const query = parseQuery(text);
    return {
      whole: needsOf(query, known),
      pieces: piecesOfQuestion(query, known),
      quoted: query.quoted,
      wantsTime: asksHowLong(fold(text).text),
      readAs: text === input ? null : text,
    };
  };
}

/** What the index is sure to be asked, or likely, for hardly a clause says all of what was not quoted. */
export function needsToAsk({ whole, pieces, quoted }: Question): readonly Need[] {
  return quoted.length === 0 ? [...whole, ...pieces] : whole;
}
