import { brokenUp, type Need } from '../../domain/search/need.ts';
import { needsToAsk, type Question, type QuestionReader } from '../../domain/search/question.ts';
import { isHan } from '../../domain/search/words.ts';
import { fewHits, nothingFound, withRelated, without, type SearchAnswer, type SearchHit } from './answer.ts';
import { candidatesIn, mostTelling, type Sightings } from './candidates.ts';
import { hitsAmong, readingOf, relatedAmong, type Reading } from './hits-among.ts';
import { likeliestFirst } from './likeliest-first.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { clauseReader } from './read-clauses.ts';
import { recalled, withRecalled } from './recalled.ts';

/** How a search is made. */
export interface SearchOptions {
  /** Reads every clause that may say it, not only the most likely ones. */
  readonly all?: boolean;
  /** Is told what is known once the most likely clauses were read, if that is not all. */
  readonly onFirst?: (answer: SearchAnswer) => void;
}

export type SearchEngine = (input: string, options?: SearchOptions) => Promise<SearchAnswer>;

/** So many clauses are read before any is shown, and so many of them shown then: they stay where they are. */
const readFirst = 5;
const shownFirst = 3;
/** Milliseconds in which these are painted, before others are loaded. */
const frame = 24;
/** A small index is read whole if need be; of a large one so many clauses, before the reader is asked whether to go on. */
const smallIndex = 250;
const readUnasked = 40;
/** Of those that may say some of it, so many are read that say most of it by what the index knows. */
const readForSome = 12;
/** When the index has not answered after so many milliseconds, clauses that were read before do: so many of them. */
const patience = 24;
const mostRecalled = 250;

/** Clauses that may say some of it. */
interface Sighted {
  readonly needs: readonly Need[];
  readonly found: readonly Sightings[];
  /** The likeliest first. */
  readonly order: readonly PagefindResult[];
}

/**
 * The index knows which clauses may say what is sought, and how common that is; whether and how well a clause says it,
 * its own words decide.
 */
export async function searchEngine(pagefind: Pagefind, understand: QuestionReader): Promise<SearchEngine> {
  const candidates = await candidatesIn(pagefind);
  const isSmall = candidates.clauses <= smallIndex;
  const reader = clauseReader();

  const sightingsOf = (needs: readonly Need[]): Promise<Sightings[]> => Promise.all(needs.map(candidates.of));

  /** The clauses that may say some of it, the likeliest first. */
  const likeliestOf = (found: readonly Sightings[]): PagefindResult[] => likeliestFirst(found, 1, candidates.clauses);

  /** Reads clauses that may say the needs, and looks how they do. */
  const readFor = async (
    needs: readonly Need[],
    order: readonly PagefindResult[],
    found: readonly Sightings[],
    wantsTime: boolean,
  ): Promise<Reading> => {
    const clauses = await reader.read(order);
    const frequencies = { clauses: candidates.clauses, found: found.map(({ size }) => size) };
    return readingOf(clauses, needs, wantsTime, frequencies);
  };

  /** Reads the likeliest clauses, tells the best of them, and puts what the others say below those. */
  const readInTurn = async (
    readSome: (order: readonly PagefindResult[]) => Promise<SearchHit[]>,
    order: readonly PagefindResult[],
    onFirst: (hits: SearchHit[]) => void,
  ): Promise<SearchHit[]> => {
    const likeliest = await readSome(order.slice(0, readFirst));
    if (order.length <= readFirst) return likeliest;
    const shown = likeliest.slice(0, shownFirst);
    onFirst(shown);
    if (!reader.knows(order)) await new Promise((resolve) => setTimeout(resolve, frame));
    return [...shown, ...without(await readSome(order), shown)];
  };

  /** Of a long question reads the clauses that seem to say what tells most, while the rest is loaded: whether it did. */
  const readTelling = async (question: Question): Promise<boolean> => {
    const telling = mostTelling(question);
    const isLong = telling.length < question.pieces.length;
    const clauses = isLong ? reader.read(likeliestOf(await sightingsOf(telling)).slice(0, readFirst)) : [];
    // What is asked for later is loaded at the same time.
    void sightingsOf(needsToAsk(question)).catch(() => undefined);
    await clauses;
    return isLong;
  };

  /** What clauses may say that say some of it, and which these are. */
  const sightSome = async ({ pieces }: Question): Promise<Sighted> => {
    const seen = await sightingsOf(pieces);
    const needs = brokenUp(pieces, (_, index) => seen[index]!.size > 0);
    const found = await sightingsOf(needs);
    return { needs, found, order: likeliestOf(found).slice(0, readForSome) };
  };

  /** Clauses that say all of it. */
  const findAll = async (
    { whole: needs, wantsTime }: Question,
    sightedSome: () => Promise<Sighted>,
    { all, onFirst }: Required<SearchOptions>,
  ) => {
    const found = await sightingsOf(needs);
    const order = likeliestFirst(found, found.length, candidates.clauses);
    // Where few may say all of it, those that may say some of it are loaded with them.
    if (order.length < shownFirst) {
      void sightedSome()
        .then((some) => reader.read(some.order.slice(0, readFirst)))
        .catch(() => undefined);
    }
    const hitsIn = (some: readonly PagefindResult[]): Promise<SearchHit[]> =>
      readInTurn(
        async (part) => hitsAmong(await readFor(needs, part, found, wantsTime)),
        some,
        (hits) => onFirst({ ...nothingFound, hits, unread: order.length - readFirst }),
      );
    const some = all || isSmall ? order : order.slice(0, readUnasked);
    const hits = await hitsIn(some);
    // “Not found” has to mean “not there”.
    const isSettled = hits.length > 0 || some.length === order.length;
    return {
      hits: isSettled ? hits : await hitsIn(order),
      unread: isSettled ? order.length - some.length : 0,
      unsaid: needs.filter((_, index) => found[index]!.size === 0).map(({ typed }) => typed),
    };
  };

  /** Clauses that say some of it, and what none says. */
  const findSome = async (
    { pieces, quoted, wantsTime }: Question,
    { needs, found, order }: Sighted,
    onFirst: (related: SearchHit[]) => void,
  ) => {
    let weights: readonly number[] = [];
    const related = await readInTurn(
      async (part) => {
        const reading = await readFor(needs, part, found, wantsTime);
        weights = reading.weights;
        return relatedAmong(reading, quoted);
      },
      order,
      onFirst,
    );
    const unsaid = needs.filter((_, index) => !weights[index]).map(({ typed }) => typed);
    return {
      related,
      // The pieces of a run of Han characters are cut too freely to be told to the reader.
      unknown: pieces.map(({ typed }) => typed).filter((typed) => unsaid.includes(typed) && !isHan(typed)),
    };
  };

  const answer = async (question: Question, options: Required<SearchOptions>): Promise<SearchAnswer> => {
    let sighted: Promise<Sighted> | undefined;
    const sightedSome = (): Promise<Sighted> => (sighted ??= sightSome(question));
    const { hits, unread, unsaid } = await findAll(question, sightedSome, options);
    const found: SearchAnswer = { ...nothingFound, hits, unread };
    if (hits.length >= fewHits) return found;
    if (hits.length > 0) options.onFirst(found);
    const { related, unknown } = await findSome(question, await sightedSome(), (first) =>
      options.onFirst(withRelated(found, first)),
    );
    return { ...withRelated(found, related), unknown: distinct([...unsaid, ...unknown]) };
  };

  return async (input, { all = false, onFirst = () => undefined } = {}) => {
    const question = understand(input);
    const { readAs } = question;
    if (question.whole.length === 0) return nothingFound;
    let shown = nothingFound;
    const recall = (most: number): void => {
      const { hits, related } = recalled(reader.known().slice(-mostRecalled), question);
      shown = {
        ...nothingFound,
        hits: hits.slice(0, most),
        related: related.slice(0, Math.max(0, most - hits.length)),
      };
      if (shown.hits.length + shown.related.length > 0) onFirst({ ...shown, readAs });
    };
    const recalling = setTimeout(recall, patience, mostRecalled);
    // Clauses that were read for what they do not say may say some of it.
    const tellFirst = (first: SearchAnswer): void => {
      clearTimeout(recalling);
      if (first.hits.length + first.related.length === 0) recall(shownFirst);
      else onFirst({ ...withRecalled(first, shown), readAs });
    };
    const seek = async (): Promise<SearchAnswer> => {
      if (await readTelling(question)) tellFirst(nothingFound);
      return answer(question, { all, onFirst: tellFirst });
    };
    return { ...(await seek().finally(() => clearTimeout(recalling))), readAs };
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
