import type { Bilingual } from '../../src/domain/language.ts';
import { random } from '../../tests/search/samples.ts';
import { headings, sentences, words } from './sentences.ts';

/** So many policies, each of so many versions, in both languages. */
export interface Extent {
  readonly policies: number;
  readonly versions: number;
}

export interface InventedPolicy {
  readonly id: string;
  readonly title: Bilingual;
  /** The oldest first. */
  readonly versions: readonly InventedVersion[];
}

/** One version, of about 2,500 words in English. */
export interface InventedVersion {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly clauses: readonly InventedClause[];
}

export interface InventedClause {
  readonly id: string;
  readonly heading: Bilingual;
  /** A sentence each; the last three are the items of a list. */
  readonly paragraphs: readonly Bilingual[];
}

const paragraphsInClause = 7;
const itemsInClause = 3;
/** Of a text's paragraphs, from one version to the next. */
const changed = 0.03;
const newestYear = 2025;

/** The items at the end of a clause's paragraphs. */
export const listOf = ({ paragraphs }: InventedClause): readonly Bilingual[] => paragraphs.slice(-itemsInClause);
export const proseOf = ({ paragraphs }: InventedClause): readonly Bilingual[] => paragraphs.slice(0, -itemsInClause);

/** Invents policies, the same ones every time; a policy is the same whatever the extent. */
export function inventPolicies({ policies, versions }: Extent): InventedPolicy[] {
  return Array.from({ length: policies }, (_, index) => inventPolicy(index + 1, versions));
}

function inventPolicy(number: number, versions: number): InventedPolicy {
  const next = random(number);
  let clauses = headings.map((heading, index): InventedClause => ({
    id: `clause-${index + 1}`,
    heading,
    paragraphs: Array.from({ length: paragraphsInClause }, () => sentence(next)),
  }));
  const written = Array.from({ length: versions }, (_, age) => {
    if (age > 0) clauses = clauses.map((clause) => revise(clause, next));
    return { date: `${newestYear - versions + 1 + age}-01-01`, clauses };
  });
  return { id: `policy-${number}`, title: { en: `Policy ${number}`, zh: `政策 ${number}` }, versions: written };
}

function revise(clause: InventedClause, next: () => number): InventedClause {
  return { ...clause, paragraphs: clause.paragraphs.map((said) => (next() < changed ? sentence(next) : said)) };
}

/** A sentence, its places filled alike in both languages. */
function sentence(next: () => number): Bilingual {
  const chosen = pick(sentences, next);
  const number = String(2 + Math.floor(next() * 358));
  const words = new Map<string, Bilingual[]>();
  const en = chosen.en.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'n') return number;
    const word = wordFor(name, next, words.get(name) ?? []);
    words.set(name, [...(words.get(name) ?? []), word]);
    return word.en;
  });
  const zh = chosen.zh.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'n' ? number : words.get(name)!.shift()!.zh,
  );
  return { en: en[0]!.toUpperCase() + en.slice(1), zh };
}

/** Another word than those that stand in the sentence already. */
function wordFor(name: string, next: () => number, used: readonly Bilingual[]): Bilingual {
  return pick(
    words[name]!.filter((word) => !used.includes(word)),
    next,
  );
}

function pick<Item>(items: readonly Item[], next: () => number): Item {
  return items[Math.floor(next() * items.length)]!;
}
