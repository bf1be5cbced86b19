import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { atClause, routes } from '../../src/domain/routes.ts';
import { closeUpHan } from '../../src/domain/search/spacing.ts';
import { translator } from '../../src/i18n/translator.ts';
import { buildIndex } from '../../src/integrations/search-index/build-index.ts';
import { currentRecords } from '../../src/integrations/search-index/current-records.ts';
import { files, page } from './support/built-site.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly path: string };
}

const bytes = (path: string): Buffer => readFileSync(join('dist', path));

function fragmentsIn(folder: string): Fragment[] {
  return files(`${folder}fragment/*`).flatMap((path) => {
    const text = gunzipSync(bytes(path)).toString().slice('pagefind_dcd'.length);
    return Object.values(JSON.parse(text) as Record<string, Fragment>);
  });
}

describe.each(languages)('the index (%s)', (language) => {
  const folder = routes.searchIndex(language).slice(1);
  const records = currentRecords(language);

  test('has a record for every clause in force, with all its words and where it stands', () => {
    const fold = (text: string): string => text.replace(/[^\S\n]+/g, ' ').replace(/^ | $/gm, '');
    const found = fragmentsIn(folder).map(({ url, content, meta }) => ({ url, ...meta, text: closeUpHan(content) }));
    const expected = records.map(({ policy, clause, title, path, text }) => ({
      url: atClause(routes.policy(language, policy), clause),
      title,
      path: path.join('\n'),
      text: fold(text),
    }));
    const byAddress = (a: { url: string }, b: { url: string }): number => (a.url < b.url ? -1 : 1);
    expect(records.length).toBeGreaterThan(50);
    expect(found.sort(byAddress)).toEqual(expected.sort(byAddress));
  });

  test('leads to clauses that are there', () => {
    const missing = fragmentsIn(folder).filter(({ url }) => {
      const [path, clause] = url.split('#');
      return !page(path!).document.values('[id]', 'id').includes(clause!);
    });
    expect(missing).toEqual([]);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const again = await buildIndex(language, records);
    expect(again.map(({ path }) => folder + path)).toEqual(files(`${folder}**/*.*`));
    expect(again.filter(({ path, content }) => Buffer.compare(content, bytes(folder + path)) !== 0)).toEqual([]);
  });
});

test.each(languages)('the search page tells readers without scripts what to do instead (%s)', (language) => {
  const { document } = page(routes.search(language));
  expect(document.texts('noscript p')).toEqual([translator(language)('search.noScript')]);
  expect(document.values('noscript a', 'href')).toContain(routes.glossary(language));
  expect(document.values('noscript a', 'href')).toContain(routes.policy(language, 'sla'));
});

test('the box needs no script to lead to the search page', () => {
  const { document } = page(routes.policy('zh', 'sla'));
  expect(document.values('policy-search form', 'action')).toEqual([routes.search('zh')]);
  expect(document.values('policy-search form', 'method')).toEqual(['get']);
  expect(document.values('policy-search input', 'name')).toEqual(['q']);
});

test('what searches comes in a file of its own, and is small', () => {
  const [worker, ...others] = files('_astro/search-worker*.js');
  expect(others).toEqual([]);
  expect(brotliCompressSync(bytes(worker!)).length).toBeLessThan(4096);
});
