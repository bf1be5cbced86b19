import { thesaurus, type Lexicon } from '../../domain/search/lexicon.ts';
import { findTerms } from '../../domain/search/match.ts';
import { needsOf, piecesOfQuestion, smallerPieces, type Need } from '../../domain/search/need.ts';
import { parseQuery, type SearchTerm } from '../../domain/search/query.ts';
import { weightsOf, type Candidate } from '../../domain/search/rank.ts';
import { sayingOf } from '../../domain/search/saying.ts';
import { withoutStopWords } from '../../domain/search/stop-words.ts';
import { isHan } from '../../domain/search/words.ts';
import { nothingFound, type SearchAnswer, type SearchHit } from './answer.ts';
import { candidatesIn, common, type Records } from './candidates.ts';
import { hitsAmong, type Reading } from './hits-among.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { reader } from './read-clauses.ts';

/** How a search is made. */
export interface SearchOptions {
  /** Reads every clause that may say it, not only the most likely ones. */
  readonly all?: boolean;
  /** Writes a text in simplified characters; asked when nothing says what was typed. */
  readonly simplify?: (text: string) => Promise<string>;
  /** Is told what is known once the most likely clauses were read, if that is not all. */
  readonly onFirst?: (answer: SearchAnswer) => void;
}

export type SearchEngine = (input: string, options?: SearchOptions) => Promise<SearchAnswer>;

/** How many clauses are read before the first are shown. */
const readFirst = 5;
/** A small index is read whole if need be; of a large one so many clauses, before the reader is asked whether to go on. */
const smallIndex = 250;
const readUnasked = 40;
/** Of those that may say some of it, so many are read that say most of it by what the index knows. */
const readForSome = { small: 24, large: 12 };
/** Clauses that say some of it are shown where fewer say all of it than this, and so many of them. */
const fewHits = 5;
const mostRelated = 10;
/** Of what was sought, by weight, a related clause says at least this. */
const leastShare = 0.2;

/**
 * The index knows which clauses may say what is sought, and how common that is; whether and how well a clause says it,
 * its own words decide.
 */
export async function searchEngine(pagefind: Pagefind, lexicon: Lexicon): Promise<SearchEngine> {
  const candidates = await candidatesIn(pagefind);
  const isSmall = candidates.clauses <= smallIndex;
  const known = thesaurus(lexicon);
  const read = reader();

  /** Reads the clauses that may say the needs, as far as they are to be read, and judges them. */
  const readFor = async (needs: readonly Need[], order: readonly PagefindResult[], found: readonly Records[]) => {
    const clauses = await read(order);
    const sayings = clauses.map(({ folded }) => needs.map((need) => sayingOf(need, folded)));
    const saying = needs.map((_, index) => sayings.filter((said) => said[index]).length);
    // What the index knows is more than is true; what was read is less, unless everything was.
    const frequencies = found.map((records, index) => (records.size > order.length ? records.size : saying[index]!));
    return { clauses, needs, sayings, weights: weightsOf(frequencies, candidates.clauses) } satisfies Reading;
  };

  /** Clauses that say all of it. */
  const findAll = async (needs: readonly Need[], options: SearchOptions) => {
    const found = await Promise.all(needs.map(candidates.of));
    const order = [...found.reduce(common).values()];
    if (options.onFirst && order.length > readFirst) {
      const hits = hitsAmong(await readFor(needs, order.slice(0, readFirst), found), 1);
      if (hits.length > 0) options.onFirst({ ...nothingFound, hits, unread: order.length - readFirst });
    }
    const some = options.all || isSmall ? order : order.slice(0, readUnasked);
    const hits = hitsAmong(await readFor(needs, some, found), 1);
    // “Not found” has to mean “not there”.
    const isSettled = hits.length > 0 || some.length === order.length;
    return {
      hits: isSettled ? hits : hitsAmong(await readFor(needs, order, found), 1),
      unread: isSettled ? order.length - some.length : 0,
      unsaid: needs.filter((_, index) => found[index]!.size === 0).map(({ typed }) => typed),
    };
  };

  /** Clauses that say some of it, and what none says. */
  const findSome = async (pieces: readonly Need[], required: readonly SearchTerm[]) => {
    const readings = async (needs: readonly Need[]) => {
      const found = await Promise.all(needs.map(candidates.of));
      const frequencies = found.map(({ size }) => size);
      const likely = mostLikely(found, weightsOf(frequencies, candidates.clauses));
      return readFor(needs, likely.slice(0, isSmall ? readForSome.small : readForSome.large), found);
    };
    const whole = await readings(pieces);
    const isSaid = (index: number): boolean => whole.weights[index]! > 0;
    const smaller = pieces.flatMap((need, index) => (isSaid(index) ? [need] : smallerPieces(need)));
    const some = pieces.every((_, index) => isSaid(index)) ? whole : await readings(smaller);
    const says = (clause: Candidate): boolean => findTerms(clause.folded, required) !== null;
    return {
      related: hitsAmong(some, leastShare, says),
      // The pieces of a run of Han characters are cut too freely to be told to the reader.
      unknown: pieces.filter(({ typed }, index) => !isSaid(index) && !isHan(typed)).map(({ typed }) => typed),
    };
  };

  const search = async (input: string, options: SearchOptions): Promise<SearchAnswer> => {
    const query = parseQuery(input);
    if (query.terms.length === 0) return nothingFound;
    const { hits, unread, unsaid } = await findAll(needsOf(query, known), options);
    if (hits.length >= fewHits) return { ...nothingFound, hits, unread };
    if (hits.length > 0) options.onFirst?.({ ...nothingFound, hits, unread });
    const { related, unknown } = await findSome(piecesOfQuestion(query, known), query.quoted);
    const isHit = new Set(hits.map(identityOf));
    const others = related.filter((hit) => !isHit.has(identityOf(hit)));
    return {
      ...nothingFound,
      hits,
      related: others.slice(0, mostRelated),
      unread,
      unknown: distinct([...unsaid, ...unknown]),
    };
  };

  /** Whether a Han character stands in no clause: then it may be a traditional one. Those that only ask are none. */
  const hasStrangeCharacter = async (input: string): Promise<boolean> => {
    const characters = [
      ...new Set(
        withoutStopWords(input)
          .join('')
          .match(/\p{Script=Han}/gu),
      ),
    ];
    const needs = characters.map((text): Need => ({
      typed: text,
      ways: [{ terms: [{ kind: 'phrase', text }], synonym: null }],
    }));
    return (await Promise.all(needs.map(candidates.of))).some((records) => records.size === 0);
  };

  return async (input, options = {}) => {
    const answer = await search(input, options);
    if (answer.hits.length > 0 || !options.simplify || !(await hasStrangeCharacter(input))) return answer;
    const simplified = await options.simplify(input);
    return simplified === input ? answer : { ...(await search(simplified, options)), readAs: simplified };
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function identityOf({ policy, clause, versions }: SearchHit): string {
  return [policy, clause, versions[0]?.date].join(' ');
}

/** The records that may say some of it, those first that may say most. */
function mostLikely(found: readonly Records[], weights: readonly number[]): PagefindResult[] {
  const likely = new Map<string, { record: PagefindResult; weight: number }>();
  found.forEach((records, index) => {
    for (const [id, record] of records) {
      const before = likely.get(id)?.weight ?? 0;
      likely.set(id, { record, weight: before + weights[index]! });
    }
  });
  return [...likely.values()].toSorted((a, b) => b.weight - a.weight).map(({ record }) => record);
}
