import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchAnswer } from '../../../../src/client/search/answer.ts';
import { searchEngine, type SearchOptions } from '../../../../src/client/search/engine.ts';
import type { Pagefind } from '../../../../src/client/search/pagefind.ts';
import type { ClauseCard } from '../../../../src/domain/search/clause-card.ts';
import type { Lexicon } from '../../../../src/domain/search/lexicon.ts';
import { questionReader } from '../../../../src/domain/search/question.ts';
import { spaceHan } from '../../../../src/domain/search/spacing.ts';
import { simplifiedFormsOf } from '../../../../src/integrations/search-index/simplified-forms-of.ts';

/** An index that takes every clause for a candidate, in the order given, and notes what it is asked. */
function index(
  texts: Readonly<Record<string, string>>,
  places: Readonly<Record<string, readonly number[]>> = {},
): Pagefind & { readonly asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const results = Object.entries(texts).map(([clause, text]) => {
    const heading = text.split('\n')[0]!;
    const card: ClauseCard = {
      policy: 'terms',
      clause,
      number: null,
      heading,
      title: 'Terms',
      path: ['1. One', heading],
      kinds: ['clause'],
      defines: [],
      versions: [{ date: '2025-01-01', status: 'current' }],
    };
    const data = { content: spaceHan(text), filters: { card: [JSON.stringify(card)] } };
    return { id: clause, words: places[clause] ?? [], data: () => Promise.resolve(data) };
  });
  const isSaid = (words: string | null): boolean =>
    words === null || Object.values(texts).some((text) => text.includes(words.replaceAll('"', '')));
  return {
    asked,
    preload: () => Promise.resolve(),
    search: (words) => {
      asked.push(words);
      // Of single Han characters it says the truth.
      const isCharacter = /^"\p{Script=Han}"$/u.test(words ?? '');
      return Promise.resolve({ results: isCharacter && !isSaid(words) ? [] : results });
    },
  };
}

const lexicon: Lexicon = { meanings: [{ says: ['availability'], asks: ['uptime'] }], simplified: { 個: '个' } };

const understand = questionReader(lexicon);

async function ask(texts: Record<string, string>, input: string, options?: SearchOptions): Promise<SearchAnswer> {
  return (await searchEngine(index(texts), understand))(input, options);
}

const clauses = (hits: SearchAnswer['hits']): string[] => hits.map(({ clause }) => clause);
const found = async (texts: Record<string, string>, input: string): Promise<string[]> =>
  clauses((await ask(texts, input)).hits);

describe('the engine', () => {
  test('shows only clauses that say what was sought, whatever the index thinks', async () => {
    const texts = { a: '1.1 A\nBackend log.', b: '1.2 B\nBackend logs.', c: '1.3 C\nOther words.' };
    expect(await found(texts, '"backend logs"')).toEqual(['b']);
    expect(await found(texts, 'backend logs')).toEqual(['a', 'b']);
    expect(await found(texts, 'zebra logs')).toEqual([]);
  });

  test('finds clauses that say two quoted phrases', async () => {
    const texts = { a: 'A\n后端日志', b: 'B\n后端日志，保留 14 天', c: 'C\n保留 14 天' };
    expect(await found(texts, '“后端日志” “14天”')).toEqual(['b']);
  });

  test('offers clauses that say some of it, and says what none says', async () => {
    const texts = { a: 'A\nBackend logs.', b: 'B\nOther words.' };
    const answer = await ask(texts, 'zebra logs');
    expect(answer.hits).toEqual([]);
    expect(clauses(answer.related)).toEqual(['a']);
    expect(answer.unknown).toEqual(['zebra']);
  });

  test('never offers a clause that does not say what was quoted', async () => {
    const texts = { a: 'A\nBackend logs.', b: 'B\nBackend words.' };
    expect(clauses((await ask(texts, '"backend words" logs zebra')).related)).toEqual(['b']);
    expect((await ask(texts, '"zebra"')).related).toEqual([]);
  });

  test('takes runs of both scripts apart when nothing says them as they are', async () => {
    expect(clauses((await ask({ a: 'A\nSDK 的日志' }, 'SDK日志')).related)).toEqual(['a']);
    expect(await found({ a: 'A\nSDK 的日志', b: 'B\nSDK 日志' }, 'SDK 日志')).toEqual(['b']);
  });

  test('puts what was typed before its synonyms, and says which it was', async () => {
    const { hits } = await ask({ a: 'Availability\nAvailability.', b: 'B\nUptime.' }, 'uptime');
    expect(clauses(hits)).toEqual(['b', 'a']);
    expect(hits.map(({ synonyms }) => synonyms)).toEqual([[], [{ typed: 'uptime', said: 'Availability' }]]);
  });

  test('finds what was typed in traditional characters, and says so', async () => {
    const answer = await ask({ a: 'A\n个人信息' }, '個人信息');
    expect(clauses(answer.hits)).toEqual(['a']);
    expect(answer.readAs).toBe('个人信息');
    expect((await ask({ a: 'A\n个人信息' }, '个人信息')).readAs).toBeNull();
    const ofTraditional = questionReader({ meanings: [], simplified: simplifiedFormsOf(['個人信息']) });
    const traditional = await (await searchEngine(index({ a: 'A\n個人信息' }), ofTraditional))('個人信息');
    expect([clauses(traditional.hits), traditional.readAs]).toEqual([['a'], null]);
  });

  test('says first what it knows first, and how much it has not read', async () => {
    const texts = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`c${at}`, `C${at}\nLogs.`]));
    const firsts: SearchAnswer[] = [];
    const answer = await ask(texts, 'logs', { onFirst: (first) => firsts.push(first) });
    expect(firsts.map(({ hits }) => hits.length)).toEqual([3]);
    expect([answer.hits.length, answer.unread]).toEqual([40, 260]);
    expect((await ask(texts, 'logs', { all: true })).hits.length).toBe(300);
  });

  test('leaves what it has shown where it is, and puts what it finds later below', async () => {
    const others = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`c${at}`, `C${at}\nLogs.`]));
    const firsts: SearchAnswer[] = [];
    const options: SearchOptions = { onFirst: (first) => firsts.push(first) };
    const answer = await ask({ ...others, last: 'Logs\nLogs, logs, logs.' }, 'logs', options);
    expect(clauses(answer.hits.slice(0, 4))).toEqual([...clauses(firsts[0]!.hits), 'last']);
    firsts.length = 0;
    const { related } = await ask({ ...others, last: 'Logs\nLogs, logs, logs.' }, 'logs zebra', options);
    expect(clauses(related.slice(0, 4))).toEqual([...clauses(firsts[0]!.related), 'last']);
  });

  test('reads first what the index has most of, and in the heading', async () => {
    const texts = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`c${at}`, 'C\nLogs.']));
    const places = { c9: [2], c11: [40, 80, 120], c10: [40] };
    const { hits } = await (await searchEngine(index(texts, places), understand))('logs');
    expect(clauses(hits.slice(0, 3))).toEqual(['c9', 'c11', 'c10']);
  });

  test('loads what says some of it together with the few that may say all', async () => {
    const all = index({ a: 'A\n日志。保存', b: 'B\n日志', c: 'C\n保存' });
    const loaded: string[] = [];
    let before: readonly string[] | undefined;
    const slow: Pagefind = {
      ...all,
      search: async (words) => {
        const { results } = await all.search(words);
        const some = words === '"日 志 保 存"' ? results.slice(0, 1) : results;
        return {
          results: some.map((result) => ({
            ...result,
            data: async () => {
              loaded.push(result.id);
              await new Promise((resolve) => setTimeout(resolve, 20));
              before ??= [...loaded];
              return result.data();
            },
          })),
        };
      },
    };
    const answer = await (await searchEngine(slow, understand))('日志保存');
    expect([clauses(answer.hits), clauses(answer.related)]).toEqual([[], ['a', 'b', 'c']]);
    expect(before).toEqual(['a', 'b', 'c']);
  });

  test('of a long Chinese question shows what says most of it while the rest is on its way', async () => {
    const known = questionReader({ meanings: [{ says: ['补偿'], asks: ['怎么赔'] }], simplified: {} });
    const texts = { a: '补偿\n以代金券补偿。', b: '定义\n东南西北。' };
    const all = index(texts);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const slow: Pagefind = {
      ...all,
      search: async (words) => {
        // What the whole question and its other parts say comes late.
        if (words?.includes('戊')) await released;
        return all.search(words);
      },
    };
    const told: SearchAnswer[] = [];
    const search = await searchEngine(slow, known);
    const answer = search('怎么赔甲乙丙丁子丑寅卯辰巳午未申酉戊', { onFirst: (first) => told.push(first) });
    await vi.waitFor(() => expect(told.map(({ related }) => clauses(related))).toEqual([['a']]));
    release();
    expect(clauses((await answer).related)).toEqual(['a']);
  });

  describe('clauses that were read before', () => {
    const texts = { a: 'A\nBackend logs.', b: 'B\nLogs.', c: 'Backend\nLogs.' };

    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    /** Asks twice, and lets time pass before the index answers the second question, if it is late. */
    async function askTwice(first: string, second: string, isLate: boolean): Promise<SearchAnswer[]> {
      const prompt = index(texts);
      let answering = Promise.resolve();
      const search = await searchEngine(
        { ...prompt, search: (words) => answering.then(() => prompt.search(words)) },
        understand,
      );
      await search(first);
      let release = (): void => undefined;
      if (isLate) answering = new Promise((resolve) => (release = resolve));
      const told: SearchAnswer[] = [];
      const answer = search(second, { onFirst: (known) => told.push(known) });
      if (isLate) await vi.advanceTimersByTimeAsync(1000);
      const early = told.splice(0);
      release();
      return [...early, await answer];
    }

    test('answer while the index takes its time, and its answer stands in the end', async () => {
      const [known, answer] = await askTwice('logs', 'backend logs', true);
      expect([clauses(known!.hits), clauses(known!.related)]).toEqual([['c', 'a'], ['b']]);
      expect(answer).toEqual(await ask(texts, 'backend logs'));
    });

    test('say nothing to what none of them says', async () => {
      expect(await askTwice('logs', 'zebra', true)).toEqual([await ask(texts, 'zebra')]);
    });

    test('are not asked when the index answers at once', async () => {
      expect(await askTwice('logs', 'backend logs', false)).toEqual([await ask(texts, 'backend logs')]);
    });
  });

  test('reads all of a large index before it says that nothing is there', async () => {
    const texts = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`c${at}`, `C${at}\nOther.`]));
    const answer = await ask({ ...texts, last: 'Last\nLogs.' }, 'logs');
    expect([clauses(answer.hits), answer.unread]).toEqual([['last'], 0]);
  });

  test('says where a clause stands, what it says and shows it', async () => {
    const { hits } = await ask({ a: '1.1 A\nFirst.\n<b>Logs</b>' }, 'logs');
    expect(hits[0]).toMatchObject({
      policy: 'terms',
      clause: 'a',
      path: ['1. One', '1.1 A'],
      find: '"Logs"',
      excerpt: [
        { text: '<b>', marked: false },
        { text: 'Logs', marked: true },
        { text: '</b>', marked: false },
      ],
    });
  });

  test('asks the index nothing when nothing is sought, and nothing twice', async () => {
    const some = index({ a: 'A\nLogs' });
    const search = await searchEngine(some, understand);
    const before = some.asked.length;
    expect((await search(' “” ')).hits).toEqual([]);
    expect(some.asked.length).toBe(before);
    await search('logs');
    const after = some.asked.length;
    await search('logs');
    expect(some.asked.length).toBe(after);
  });
});
