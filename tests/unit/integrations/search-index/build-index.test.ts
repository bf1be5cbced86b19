import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../../src/domain/search-record.ts';
import { closeUpHan } from '../../../../src/domain/search/spacing.ts';
import { buildIndex, type IndexFile } from '../../../../src/integrations/search-index/build-index.ts';

const records = Array.from({ length: 30 }, (_, index): SearchRecord => ({
  policy: 'terms',
  version: '2025-01-01',
  clause: `clause-${index}`,
  title: '条款',
  path: ['1. 数据', `1.${index} 日志`],
  text: `1.${index} 日志\nSDK日志保留 ${index} 天，可用性 99.9%。`,
}));

const names = (files: readonly IndexFile[]): string[] => files.map(({ path }) => path);

test('the same records make the same files, byte for byte', async () => {
  const [first, second] = [await buildIndex('zh', records), await buildIndex('zh', records)];
  expect(names(second)).toEqual(names(first));
  expect(second.every(({ content }, index) => Buffer.compare(content, first[index]!.content) === 0)).toBe(true);
});

test('the index has what a search needs and no interface of Pagefind’s', async () => {
  const kinds = new Set(names(await buildIndex('zh', records)).map((path) => path.replace(/^.*[./]/, '')));
  expect([...kinds].sort()).toEqual(['js', 'json', 'pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta']);
});

test('each clause is a record at its own address, and its text can be read back', async () => {
  const files = await buildIndex('zh', records);
  const fragments = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .flatMap(({ content }) =>
      Object.values(JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length)) as Fragments),
    );
  const clause = fragments.find(({ url }) => url === '/zh/terms/#clause-7');
  expect(fragments).toHaveLength(records.length);
  expect(closeUpHan(clause!.content)).toBe('1.7 日志\nSDK日志保留 7 天，可用性 99.9%。');
  expect(clause!.meta).toEqual({ title: '条款', path: '1. 数据\n1.7 日志' });
  expect(clause!.filters).toEqual({ policy: ['terms'] });
});

type Fragments = Record<string, { url: string; content: string; meta: unknown; filters: unknown }>;
