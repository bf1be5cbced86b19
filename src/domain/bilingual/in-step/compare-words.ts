import type { Inline } from '../../document/inline.ts';
import type { Language } from '../../language.ts';
import { chineseRules } from '../facts/chinese-rules.ts';
import { compareFacts, type FactDifference } from '../facts/compare-facts.ts';
import { englishRules } from '../facts/english-rules.ts';
import type { Fact } from '../facts/fact.ts';
import { namesAdded, namesLost } from '../facts/names.ts';
import { passageOf, type Passage, type TermName } from '../facts/passage.ts';
import { scan } from '../facts/scan.ts';

/** The runs of both languages in one place, each with the terms its text defines. */
export interface Run {
  readonly language: Language;
  readonly inlines: readonly Inline[];
  readonly termOf: TermName;
}

/** On which facts two partner runs differ. One is English, the other Chinese. */
export function compareWords(one: Run, other: Run): FactDifference[] {
  const [first, second] = [passageOf(one.inlines, one.termOf), passageOf(other.inlines, other.termOf)];
  return [
    ...compareFacts(factsOf(first, one.language), factsOf(second, other.language)),
    ...compareNames(first, second, one.language),
  ];
}

function factsOf({ words, marked }: Passage, language: Language): Fact[] {
  return [...factsIn(words, language), ...marked];
}

/** The same words stand in version after version: what they say is found once. */
const known: Readonly<Record<Language, Map<string, readonly Fact[]>>> = { en: new Map(), zh: new Map() };

function factsIn(words: string, language: Language): readonly Fact[] {
  const facts = known[language].get(words) ?? scan(words, language === 'en' ? englishRules : chineseRules);
  known[language].set(words, facts);
  return facts;
}

function compareNames(one: Passage, other: Passage, language: Language): FactDifference[] {
  const [english, chinese] = language === 'en' ? [one.words, other.words] : [other.words, one.words];
  const lost = namesLost(english, chinese);
  const added = namesAdded(chinese, english);
  if (lost.length === 0 && added.length === 0) return [];
  return [{ kind: 'identifier', ...(language === 'en' ? { one: lost, other: added } : { one: added, other: lost }) }];
}
