import { expect, test } from 'vitest';
import type { IndexedClause } from '../../../../src/domain/search/clause-card.ts';
import { closeUpHan } from '../../../../src/domain/search/spacing.ts';
import { buildIndex, type IndexFile } from '../../../../src/integrations/search-index/build-index.ts';

const clauses = Array.from({ length: 30 }, (_, index): IndexedClause => ({
  card: {
    policy: 'terms',
    clause: `clause-${index}`,
    number: `1.${index}`,
    heading: '日志',
    title: '条款',
    path: ['1. 数据', `1.${index} 日志`],
    kinds: ['clause'],
    defines: [],
    versions: [{ date: '2025-01-01', status: 'current' }],
  },
  text: `1.${index} 日志\nSDK日志保留 ${index} 天，可用性 99.9%。`,
}));

const names = (files: readonly IndexFile[]): string[] => files.map(({ path }) => path);

test('the same clauses make the same files, byte for byte', async () => {
  const [first, second] = [await buildIndex(clauses), await buildIndex(clauses)];
  expect(names(second)).toEqual(names(first));
  expect(second.every(({ content }, index) => Buffer.compare(content, first[index]!.content) === 0)).toBe(true);
});

test('the index has what a search needs, no interface of Pagefind’s, and is left to the server to pack', async () => {
  const files = await buildIndex(clauses);
  const kinds = new Set(names(files).map((path) => path.replace(/^.*[./]/, '')));
  expect([...kinds].sort()).toEqual(['js', 'json', 'pagefind', 'pf_fragment', 'pf_index', 'pf_meta']);
  for (const { content } of files) expect(content[0] === 0x1f && content[1] === 0x8b).toBe(false);
});

test('each clause is a record, and its text and where it stands can be read back', async () => {
  const fragments = (await buildIndex(clauses))
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => JSON.parse(Buffer.from(content).toString().slice('pagefind_dcd'.length)) as Fragment);
  const clause = fragments.find(
    ({ filters }) => (JSON.parse(filters.card[0]!) as { clause: string }).clause === 'clause-7',
  );
  expect(fragments).toHaveLength(clauses.length);
  expect(closeUpHan(clause!.content)).toBe('1.7 日志\nSDK日志保留 7 天，可用性 99.9%。');
  expect(JSON.parse(clause!.filters.card[0]!)).toEqual(clauses[7]!.card);
});

test('no index is made of nothing but a policy that has no text yet', async () => {
  expect(names(await buildIndex([]))).toContain('pagefind-entry.json');
});

interface Fragment {
  readonly content: string;
  readonly filters: { readonly card: readonly string[] };
}
