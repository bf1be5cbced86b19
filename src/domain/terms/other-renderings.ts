import type { PolicyText } from '../document/policy-text.ts';
import type { Term } from '../glossary.ts';
import type { Bilingual, Language } from '../language.ts';
import { definitionsIn } from './definitions.ts';
import { partnerRuns, type PartnerRuns } from './partner-runs.ts';
import { termFinder } from './term-finder.ts';
import { hasOneOf } from './variants.ts';

/** A term that one language has in a place where the other has none of its forms: it is called something else there. */
export interface OtherRendering extends PartnerRuns {
  readonly term: string;
  /** The language that has the term, and the words it has. */
  readonly language: Language;
  readonly words: string;
}

/**
 * Where a term of the glossary is translated in another way than the glossary says. `ordinary` names the terms whose
 * words are everyday words of a language as well, from which nothing follows for the other.
 */
export function otherRenderings(
  one: PolicyText,
  other: PolicyText,
  glossary: readonly Term[],
  ordinary: Bilingual<readonly string[]>,
): OtherRendering[] {
  const finders = [one, other].map((text) => termFinder(glossary, text.language, definitionsIn(text)));
  const formsOf = new Map(glossary.map((term) => [term.id, term]));
  return partnerRuns(one, other).flatMap((runs) => {
    const sides = [
      { language: one.language, words: runs.one },
      { language: other.language, words: runs.other },
    ] as const;
    return sides.flatMap(({ language, words }, side) => {
      const partner = sides[1 - side]!;
      const isThere = (id: string): boolean => {
        const { term, forms } = formsOf.get(id)![partner.language];
        return hasOneOf(partner.words, [term, ...forms]);
      };
      return finders[side]!(words)
        .filter(({ term }) => !ordinary[language].includes(term) && !isThere(term))
        .map(({ term, from, to }) => ({ ...runs, term, language, words: words.slice(from, to) }));
    });
  });
}
