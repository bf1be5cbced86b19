import type { Need, Way } from '../../domain/search/need.ts';
import { needsToAsk, type Question } from '../../domain/search/question.ts';
import type { SearchTerm } from '../../domain/search/query.ts';
import { areWider, indexQueries, keysAround } from '../../domain/search/index-words.ts';
import { bySynonym, seemingStrength } from '../../domain/search/rank.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** What the index knows of a record that may say something. */
export interface Sighting {
  readonly record: PagefindResult;
  /** How well it seems to say it, as `seemingStrength` has it. */
  readonly strength: number;
  /** Whether it may say what was typed; otherwise it may say a synonym. */
  readonly isAsTyped: boolean;
}

/** By the id of the record. */
export type Sightings = ReadonlyMap<string, Sighting>;

/** What the index knows of who says what, before any clause's own words are read. */
export interface Candidates {
  /** How many clauses the index has. */
  readonly clauses: number;
  /** The records that may say a need: all that do say it, and a few others. */
  readonly of: (need: Need) => Promise<Sightings>;
}

/** Asks an index, each question once. */
export async function candidatesIn(pagefind: Pagefind): Promise<Candidates> {
  const asked = new Map<string, Promise<Sightings>>();
  const ask = (query: string | null): Promise<Sightings> => {
    const key = query ?? '';
    const answer = asked.get(key) ?? sightings(pagefind, query);
    asked.set(key, answer);
    return answer;
  };
  const all = await ask(null);

  const ofTerm = async (term: SearchTerm): Promise<Sightings> => {
    const found = await Promise.all(indexQueries(term).map(ask));
    return found.length === 0 ? all : found.reduce(inBoth);
  };
  const ofWay = async ({ terms, synonym }: Way): Promise<Sighting[]> => {
    const found = (await Promise.all(terms.map(ofTerm))).reduce(inBoth).values();
    if (synonym === null) return [...found];
    return Array.from(found, (seen) => ({ ...seen, strength: seen.strength * bySynonym, isAsTyped: false }));
  };

  return {
    clauses: all.size,
    of: async ({ ways }) => {
      const best = new Map<string, Sighting>();
      for (const seen of (await Promise.all(widest(ways).map(ofWay))).flat()) {
        const other = best.get(seen.record.id);
        if (!other || (!other.isAsTyped && other.strength < seen.strength)) best.set(seen.record.id, seen);
      }
      return best;
    },
  };
}

/** The words that an index will be asked for; it has them in pieces, which may be loaded ahead. */
export function wordsSought(needs: readonly Need[]): string[] {
  return [...new Set(needs.flatMap(queriesOf))].flatMap(wordsIn);
}

function queriesOf({ ways }: Need): string[] {
  return widest(ways).flatMap(({ terms }) => terms.flatMap(indexQueries));
}

/** So many Han characters are asked for at once: each may stand in a piece of its own, and a browser loads six at a time. */
const askedAtOnce = 12;

/** Of a long question in Chinese the parts that say most, to be asked for first; all of any other. */
export function mostTelling({ pieces, quoted }: Question): readonly Need[] {
  const asked = new Set<string>();
  const isAsked = (need: Need): boolean => {
    const more = new Set([...asked, ...queriesOf(need).flatMap((query) => query.match(han) ?? [])]);
    if (more.size > askedAtOnce) return false;
    for (const character of more) asked.add(character);
    return true;
  };
  return quoted.length > 0 ? pieces : pieces.toSorted((a, b) => saysMuch(b) - saysMuch(a)).filter(isAsked);
}

/** What of a question the index is asked for before anything else. */
export function askedFirst(question: Question): readonly Need[] {
  const telling = mostTelling(question);
  return telling.length < question.pieces.length ? telling : needsToAsk(question);
}

const han = /\p{Script=Han}/gu;

function saysMuch({ typed, ways }: Need): number {
  return Number(typed.length > 2 || ways.length > 1);
}

/** The ways that the index has to be asked about: who may say `后端日志数据` is among those who may say `后端日志`. */
function widest(ways: readonly Way[]): Way[] {
  const queries = ways.map(({ terms }) => terms.flatMap(indexQueries));
  const isWider = (one: number, other: number): boolean => areWider(queries[one]!, queries[other]!);
  return ways.filter(
    (_, at) => at === 0 || !ways.some((_, by) => by !== at && isWider(by, at) && (by < at || !isWider(at, by))),
  );
}

function inBoth(some: Sightings, others: Sightings): Sightings {
  return new Map(
    [...some].flatMap(([id, seen]) => {
      const other = others.get(id);
      return other ? [[id, seen.strength < other.strength ? seen : other]] : [];
    }),
  );
}

async function sightings(pagefind: Pagefind, query: string | null): Promise<Sightings> {
  if (query !== null && !isPhrase(query)) await pagefind.preload(wordsIn(query).join(' '));
  const { results } = await pagefind.search(query);
  const wordsAPlace = query?.split(' ').length ?? 1;
  return new Map(
    results.map((record) => {
      const strength = seemingStrength(record.words, wordsAPlace);
      return [record.id, { record, strength, isAsTyped: true }];
    }),
  );
}

function wordsIn(query: string): string[] {
  return isPhrase(query) ? query.replaceAll('"', '').split(' ') : keysAround(query);
}

function isPhrase(query: string): boolean {
  return query.startsWith('"');
}
