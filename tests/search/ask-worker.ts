import type { Page } from '@playwright/test';
import type { SearchResponse, SearchResult } from '../../src/client/search/search-worker.ts';
import type { Language } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';
import type { SearchScope } from '../../src/domain/search/scope.ts';

/** What the site's own search worker finds in a browser, a result a query; `null` when the index could not be loaded. */
export async function askWorker(
  page: Page,
  where: { readonly language: Language; readonly scope: SearchScope },
  queries: readonly string[],
): Promise<(SearchResult | null)[]> {
  const worker = page.waitForEvent('worker');
  await page.goto(routes.search(where.language));
  await page.locator('[data-search-input]').focus();
  const script = (await worker).url();
  return page.evaluate(
    async ([url, place, inputs]) => {
      const searcher = new Worker(url, { type: 'module' });
      const found: (SearchResult | null)[] = [];
      await new Promise<void>((resolve) => {
        const ask = (id: number): void => searcher.postMessage({ id, ...place, input: inputs[id], all: true });
        searcher.onmessage = ({ data }: MessageEvent<SearchResponse>) => {
          if (!data.isFinal) return;
          found[data.id] = data.result;
          if (data.id === inputs.length - 1) resolve();
          else ask(data.id + 1);
        };
        ask(0);
      });
      searcher.terminate();
      return found;
    },
    [script, where, queries] as const,
  );
}

/** The clauses of a result that say all that was sought, with each version that does, as `nameOf` has them. */
export function clausesFound(result: SearchResult | null): string[] {
  if (result === null) throw new Error('The index could not be loaded.');
  return result.hits.flatMap(({ policy, clause, versions }) =>
    versions.map(({ date }) => `${policy}#${clause} ${date}`),
  );
}
