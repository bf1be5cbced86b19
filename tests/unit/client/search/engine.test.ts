import { describe, expect, test } from 'vitest';
import { searchEngine, type Pagefind } from '../../../../src/client/search/engine.ts';
import { spaceHan } from '../../../../src/domain/search/spacing.ts';

/** An index that takes every clause for a candidate, in the order given, and notes what it is asked. */
function index(texts: Readonly<Record<string, string>>): Pagefind & { readonly asked: string[] } {
  const asked: string[] = [];
  const results = Object.entries(texts).map(([url, text]) => ({
    id: url,
    data: () =>
      Promise.resolve({
        url,
        content: spaceHan(text),
        meta: { title: 'Terms', path: `1. One\n${text.split('\n')[0]}` },
      }),
  }));
  return {
    asked,
    preload: () => Promise.resolve(),
    search: (words) => {
      asked.push(words);
      return Promise.resolve({ results });
    },
  };
}

const found = async (texts: Record<string, string>, input: string): Promise<string[]> =>
  (await searchEngine(index(texts))(input)).map(({ url }) => url);

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

  test('takes a mixed run apart only when nothing says it as it is', async () => {
    const apart = { a: 'A\nSDK 的日志' };
    expect(await found(apart, 'SDK日志')).toEqual(['a']);
    expect(await found({ ...apart, b: 'B\nSDK 日志' }, 'SDK 日志')).toEqual(['b']);
  });

  test('puts headings first, then clauses that say all of it in one line', async () => {
    const texts = { apart: 'A\nBackend.\nLogs.', line: 'B\nBackend\nBackend logs.', heading: 'Backend logs\nNone.' };
    expect(await found(texts, 'backend logs')).toEqual(['heading', 'line', 'apart']);
  });

  test('says where a clause stands and shows what was found', async () => {
    const [hit] = await searchEngine(index({ a: '1.1 A\nFirst.\n<b>Logs</b>' }))('logs');
    expect(hit).toEqual({
      url: 'a',
      path: ['Terms', '1. One', '1.1 A'],
      excerpt: [
        { text: '<b>', marked: false },
        { text: 'Logs', marked: true },
        { text: '</b>', marked: false },
      ],
    });
  });

  test('asks the index nothing when nothing is sought', async () => {
    const empty = index({ a: 'A' });
    expect(await searchEngine(empty)(' “” ')).toEqual([]);
    expect(empty.asked).toEqual([]);
  });
});
