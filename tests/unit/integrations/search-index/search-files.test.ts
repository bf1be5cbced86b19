import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../../src/content/library.ts';
import { routes } from '../../../../src/domain/routes.ts';
import { engineRevision, engineVersion } from '../../../../src/domain/search/engine-entry.ts';
import { indexedClauses } from '../../../../src/integrations/search-index/indexed-clauses.ts';
import { searchFiles } from '../../../../src/integrations/search-index/search-files.ts';
import { writeLibrary } from '../../../fixtures/write-library.ts';

const library = () => openLibrary(writeLibrary());

const said = (scope: 'current' | 'versions', today = '2025-06-01'): string[] =>
  indexedClauses(library(), today, 'en', scope).map(
    ({ card }) =>
      `${card.policy}#${card.clause} ${card.versions.map(({ date, status }) => `${date} ${status}`).join()}`,
  );

test('the versions in force can be searched, or all with what each is', () => {
  expect(said('current')).toEqual([
    'terms#scope 2025-01-01 current',
    'terms#data 2025-01-01 current',
    'terms#data.logs 2025-01-01 current',
    'service#levels 2025-03-01 current',
  ]);
  expect(said('versions')).toContain('terms#scope 2024-01-01 superseded');
  expect(said('versions', '2024-06-01')).toContain('terms#data 2025-01-01 upcoming');
});

test('there is what a search needs in each language and scope, and Pagefind itself once', async () => {
  const files = await searchFiles(library(), '2025-06-01');
  const paths = [...files.keys()];
  for (const index of ['en', 'zh', 'en-versions', 'zh-versions']) {
    expect(paths).toContain(`/pagefind/${index}/pagefind.pf_meta`);
  }
  expect(paths.filter((path) => path.endsWith('pagefind.js'))).toEqual([`${routes.searchEngine()}pagefind.js`]);
  const read = (path: string): unknown => JSON.parse(Buffer.from(files.get(path)!).toString());
  expect(read(routes.searchLexicon('zh'))).toMatchObject({
    says: '功能',
    asks: 'feature',
    simplified: { 麼: '么', 長: '长' },
  });
  expect(read(routes.searchLexicon('en'))).toMatchObject({ simplified: {} });
  expect(read(routes.searchVocabulary('en'))).toContainEqual(['scope', 1]);
  expect(read(routes.searchVocabulary('zh'))).toContainEqual(['功能', 1]);
});

test('the program that searches has another address when it is another, for browsers keep it for good', async () => {
  const program = (await searchFiles(library(), '2025-06-01')).get(`${routes.searchEngine()}pagefind.js`)!;
  const digest = createHash('sha256').update(program).digest('hex').slice(0, 12);
  // If it is another: raise `engineRevision`, which begins anew with each version, and write down here what it is now.
  expect([engineVersion, engineRevision, digest]).toEqual(['1.6.0', 2, 'a64317bf1eb1']);
});

test('another program than the one that is known says what to look for, and where to say so', async () => {
  const program = `${routes.searchEngine()}pagefind.js`;
  const make = () =>
    Promise.resolve(new Map([[program, new TextEncoder().encode('export const PagefindInstance = 1;')]]));
  await expect(searchFiles(library(), '2025-06-01', make)).rejects.toThrow(
    /no var u8=Uint8Array.* any more\. Look for what it unpacks its files with, and say so in src\/integrations/,
  );
});
