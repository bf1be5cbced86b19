import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { languages } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';
import type { ClauseCard } from '../../src/domain/search/clause-card.ts';
import { searchScopes } from '../../src/domain/search/scope.ts';
import { closeUpHan } from '../../src/domain/search/spacing.ts';
import { translator } from '../../src/i18n/translator.ts';
import { indexedClauses } from '../../src/integrations/search-index/indexed-clauses.ts';
import { searchFiles } from '../../src/integrations/search-index/search-files.ts';
import { files, page } from './support/built-site.ts';

interface Fragment {
  readonly content: string;
  readonly filters: { readonly card: readonly [string] };
}

const bytes = (path: string): Buffer => readFileSync(join('dist', path));

/** A file has a record, or several by their names. */
function fragmentsIn(folder: string): Fragment[] {
  return files(`${folder}fragment/*.pf_fragment`).flatMap((path) => {
    const read = JSON.parse(bytes(path).toString().slice('pagefind_dcd'.length)) as Fragment | Record<string, Fragment>;
    return 'content' in read ? [read as Fragment] : Object.values(read);
  });
}

const indexes = languages.flatMap((language) => searchScopes.map((scope) => ({ language, scope })));

describe.each(indexes)('the index ($language, $scope)', ({ language, scope }) => {
  const folder = routes.searchIndex(language, scope).slice(1);
  const clauses = indexedClauses(siteLibrary(), today(), language, scope);
  const cardOf = ({ filters }: Fragment): ClauseCard => JSON.parse(filters.card[0]) as ClauseCard;

  test('has a record for every clause, with all its words and where it stands', () => {
    const fold = (text: string): string => text.replace(/[^\S\n]+/g, ' ').replace(/^ | $/gm, '');
    const found = fragmentsIn(folder).map((fragment) => ({
      card: cardOf(fragment),
      text: closeUpHan(fragment.content),
    }));
    const expected = clauses.map(({ card, text }) => ({ card, text: fold(text) }));
    const key = ({ card, text }: { card: ClauseCard; text: string }): string => JSON.stringify([card, text]);
    expect(clauses.length).toBeGreaterThan(50);
    expect(found.map(key).sort()).toEqual(expected.map(key).sort());
  });

  test('leads to clauses that are there, of versions that say them', () => {
    const missing = clauses.filter(({ card }) =>
      card.versions.some(({ date }) => {
        const { document } = page(routes.version(language, card.policy, date));
        return !document.values('[id]', 'id').includes(card.clause);
      }),
    );
    expect(missing).toEqual([]);
  });
});

test('what readers search with is the same, byte for byte, when it is made again', async () => {
  const again = await searchFiles(siteLibrary(), today());
  const built = files('pagefind/**/*.{js,json,pagefind,pf_index,pf_meta,pf_fragment}');
  expect([...again.keys()].map((path) => path.slice(1)).sort()).toEqual(built.toSorted());
  expect(built.filter((path) => Buffer.compare(again.get(`/${path}`)!, bytes(path)) !== 0)).toEqual([]);
});

test.each(languages)('the search page tells readers without scripts what to do instead (%s)', (language) => {
  const { document } = page(routes.search(language));
  expect(document.texts('noscript p')).toEqual([translator(language)('search.noScript')]);
  expect(document.values('noscript a', 'href')).toContain(routes.glossary(language));
  expect(document.values('noscript a', 'href')).toContain(routes.policy(language, 'sla'));
});

test('without a script, a link leads to the search page', () => {
  const { document } = page(routes.policy('zh', 'sla'));
  expect(document.values('.site-header a.search-link', 'href')).toEqual([routes.search('zh')]);
});

test.each(languages)('what is loaded before anything is typed is small (%s)', (language) => {
  const [worker, ...others] = files('_astro/search-worker*.js');
  expect(others).toEqual([]);
  const needed = [
    worker!,
    ...files('pagefind/engine-*/*.{js,pagefind}'),
    `${routes.searchIndex(language, 'current').slice(1)}pagefind.pf_meta`,
    routes.searchLexicon(language).slice(1),
    routes.searchWords(language).slice(1),
  ];
  const packed = needed.map((path) => bytes(`${path}.br`).length);
  expect(packed[0]).toBeLessThan(9.25 * 1024);
  expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(73 * 1024);
});
