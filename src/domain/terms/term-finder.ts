import type { Term, TermEntry } from '../glossary.ts';
import type { Language } from '../language.ts';
import type { Definition } from './definitions.ts';
import { isCaseSensitive, isChinese, partOfWord } from './term-form.ts';

/** A term of the glossary that some words use, and where they stand. */
export interface FoundTerm {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the terms in words, from left to right, at each place the longest form. */
export type TermFinder = (words: string) => FoundTerm[];

interface Form {
  readonly term: string;
  /** In lower case unless capitals count. */
  readonly words: string;
  readonly capitalsCount: boolean;
  readonly isWhole: boolean;
  readonly rank: number;
}

/**
 * A finder for a text in `language` that has some definitions of its own. Where two terms have the same form, the one
 * that the text defines comes first, then the one whose name it is.
 */
export function termFinder(
  glossary: readonly Term[],
  language: Language,
  definitions: ReadonlyMap<string, Definition>,
): TermFinder {
  const forms = glossary.flatMap((term) => formsOf(term.id, term[language], definitions.get(term.id)?.words ?? null));
  forms.sort((a, b) => b.words.length - a.words.length || a.rank - b.rank);
  const byFirst = new Map<string, Form[]>();
  for (const form of forms) {
    const first = form.words[0]!;
    for (const character of new Set([first.toLowerCase(), first.toUpperCase()])) {
      byFirst.set(character, [...(byFirst.get(character) ?? []), form]);
    }
  }
  return (words) => {
    const found: FoundTerm[] = [];
    for (let at = 0; at < words.length;) {
      const form = byFirst.get(words[at]!)?.find((candidate) => standsAt(candidate, words, at));
      const to = at + (form?.words.length ?? 1);
      if (form) found.push({ term: form.term, from: at, to });
      at = to;
    }
    return found;
  };
}

/** The forms of a term; in a text that defines it, also the words it does so with. */
function formsOf(term: string, entry: TermEntry, own: string | null): Form[] {
  const all = [entry.term, ...entry.forms];
  const forms = own === null ? all.filter(isMoreThanACapital) : [own, ...all];
  return forms.map((form) => {
    const capitalsCount = isCaseSensitive(form);
    const rank = own !== null ? 0 : form === entry.term ? 1 : 2;
    return {
      term,
      words: capitalsCount ? form : form.toLowerCase(),
      capitalsCount,
      isWhole: !isChinese(form),
      rank,
    };
  });
}

/** “Feature” is a name only in a text that gives it; elsewhere it is a word at the start of a sentence. */
function isMoreThanACapital(form: string): boolean {
  return !/^\p{Lu}\p{Ll}+$/u.test(form);
}

function standsAt(form: Form, words: string, at: number): boolean {
  const to = at + form.words.length;
  const found = words.slice(at, to);
  if ((form.capitalsCount ? found : found.toLowerCase()) !== form.words) return false;
  return !form.isWhole || !(isPartOfWord(words[at - 1]) || isPartOfWord(words[to]));
}

const inWord = new RegExp(partOfWord, 'v');

function isPartOfWord(character: string | undefined): boolean {
  return character !== undefined && inWord.test(character);
}
