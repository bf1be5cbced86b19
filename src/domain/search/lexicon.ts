import type { Term, TermEntry } from '../glossary.ts';
import { otherLanguage, type Bilingual, type Language } from '../language.ts';
import { fold } from './folding.ts';
import { commonBeginning } from './inflection.ts';
import { placesOf } from './match.ts';
import type { SimplifiedForms } from './simplified-forms.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Words that mean the same to a reader who searches. */
export interface Synonyms extends Bilingual<readonly string[]> {
  /** Words of readers, in either language, that texts use in another sense. */
  readonly asks?: readonly string[] | undefined;
}

/** Expressions for one thing: those that texts of a language use, and those that readers may use besides. */
export interface Meaning {
  readonly says: readonly string[];
  readonly asks: readonly string[];
}

/** What is known of the words that are typed by those who search in texts of a language. */
export interface Lexicon {
  /** The terms of the texts, their synonyms, the other language's. */
  readonly meanings: readonly Meaning[];
  /** None for English texts. */
  readonly simplified: SimplifiedForms;
}

/** A lexicon as readers load it, a tenth smaller: a line a meaning, with tabs between its expressions. */
export interface PackedLexicon {
  readonly says: string;
  readonly asks: string;
  readonly simplified: SimplifiedForms;
}

export function packLexicon({ meanings, simplified }: Lexicon): PackedLexicon {
  const line = (expressions: readonly string[]): string =>
    expressions.map((words) => fold(words).text.replace(/\s+/g, ' ')).join('\t');
  return {
    says: meanings.map(({ says }) => line(says)).join('\n'),
    asks: meanings.map(({ asks }) => line(asks)).join('\n'),
    simplified,
  };
}

export function unpackLexicon({ says, asks, simplified }: PackedLexicon): Lexicon {
  const expressions = (line = ''): string[] => line.split('\t').filter((words) => words !== '');
  const asked = asks.split('\n');
  return {
    meanings: says.split('\n').map((line, at) => ({ says: expressions(line), asks: expressions(asked[at]) })),
    simplified,
  };
}

/** What means the same in a language: a meaning a term of the glossary, and one a group of synonyms. */
export function meaningsOf(language: Language, glossary: readonly Term[], synonyms: readonly Synonyms[]): Meaning[] {
  const ofTerm = ({ term, forms }: TermEntry): string[] => [term, ...forms].map(withoutRemark);
  const groups: Synonyms[] = [...glossary.map(({ en, zh }) => ({ en: ofTerm(en), zh: ofTerm(zh) })), ...synonyms];
  return groups.map((group) => {
    const says = distinct(group[language]);
    const asks = distinct([...group[otherLanguage(language)], ...(group.asks ?? [])]);
    return { says, asks: asks.filter((words) => !says.includes(words)) };
  });
}

/**
 * What of the meanings can lead to a clause: texts say only expressions that stand in one of them, folded, and of those
 * that are the same to a text (`log`, `Logs`) one will do. The others may still be asked for. A single Han character is
 * only asked for: it is a part of too many words.
 */
export function meaningsInTexts(meanings: readonly Meaning[], texts: readonly string[]): Meaning[] {
  const isSaid = (words: string): boolean => {
    const term = { kind: 'expression', text: fold(words).text } as const;
    return !/^\p{Script=Han}$/u.test(words) && texts.some((text) => placesOf(term, text).length > 0);
  };
  return meanings.flatMap(({ says, asks }) => {
    const said = says.filter(isSaid).reduce(withAnother, []);
    const known = said.map(keyOf);
    const asked = distinctKeys([...asks, ...says]).filter((words) => !known.includes(keyOf(words)));
    return said.length > 0 && said.length + asked.length > 1 ? [{ says: said, asks: asked }] : [];
  });
}

function withAnother(expressions: readonly string[], another: string): string[] {
  const text = fold(another).text;
  const isSame = (words: string): boolean =>
    placesOf({ kind: 'expression', text: fold(words).text }, text).some(
      ({ start, end }) => end - start === text.length,
    );
  return expressions.some(isSame) ? [...expressions] : [...expressions, another];
}

/** The first of those that are the same to the thesaurus: `sub-processor`, not `sub-processors`. */
function distinctKeys(expressions: readonly string[]): string[] {
  const keys = expressions.map(keyOf);
  return expressions.filter((_, at) => keys.indexOf(keys[at]!) === at);
}

/** “Privacy Policy (page title)” says where a term stands; nobody searches for that. */
function withoutRemark(term: string): string {
  return term.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');
}

/** Finds what else a text may say for an expression. */
export interface Thesaurus {
  /** Other expressions for the one that was typed, folded; none if it is not known. */
  readonly synonymsOf: (expression: string) => readonly string[];
  /** Whether anything is known of an expression. */
  readonly knows: (expression: string) => boolean;
  /** The longest expression of more than one character that is known at the beginning of some words, if there is any. */
  readonly longestKnown: (text: string) => string | null;
}

export function thesaurus(meanings: readonly Meaning[]): Thesaurus {
  const known = new Map<string, Set<string>>();
  for (const { says, asks } of meanings) {
    const said = says.map((words) => ({ text: fold(words).text, key: keyOf(words) }));
    for (const key of [...said.map(({ key }) => key), ...asks.map(keyOf)]) {
      const meant = known.get(key) ?? new Set();
      for (const other of said) if (other.key !== key) meant.add(other.text);
      known.set(key, meant);
    }
  }
  const lengths = [...new Set([...known.keys()].map((key) => key.length))].filter((length) => length > 1);
  lengths.sort((a, b) => b - a);
  return {
    knows: (expression) => known.has(expression),
    synonymsOf: (expression) => [...(known.get(keyOf(expression)) ?? [])],
    longestKnown: (text) => {
      const length = lengths.find((candidate) => candidate <= text.length && known.has(text.slice(0, candidate)));
      return length === undefined ? null : text.slice(0, length);
    },
  };
}

/** What all inflections of an expression have in common, without the words that only ask. */
function keyOf(expression: string): string {
  const folded = fold(expression).text;
  if (/^\p{Script=Han}+$/u.test(folded)) return folded;
  const words = wordsOf(folded).map(({ text }) => text);
  const subjects = words.filter((word) => !isStopWord(word));
  return (subjects.length > 0 ? subjects : words)
    .map(commonBeginning)
    .join(' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
