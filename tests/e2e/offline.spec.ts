import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { siteLibrary } from '../../src/content/site-library.ts';
import type { KeptFiles } from '../../src/domain/kept-files.ts';
import { bundleLeavingWorker, bundleWorker } from '../../src/integrations/offline-copies/bundle-worker.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { OwnHost } from './support/own-host.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<{ host: OwnHost }>({
  host: async ({ baseURL: _ }, use) => {
    const host = new OwnHost();
    await host.start();
    await use(host);
    await host.stop();
  },
});
test.use({ serviceWorkers: 'allow' });

/** What is waited for is done while nobody waits: a busy machine may take its time. */
const patience = { timeout: 20_000 };

const pdf = '/downloads/sla-2025-05-29-en.pdf';
const bar = (page: Page) => page.locator('.kept-copy');

/** Waits until this browser keeps what the build lists for a language. */
async function untilKept(page: Page, list = '/_offline/en.json', build = kept(list).build): Promise<void> {
  await expect.poll(() => page.evaluate(buildKept, list), patience).toBe(build);
}

/** Run in the page: the build whose files of a list are kept. */
const buildKept = async (list: string): Promise<string | null | undefined> =>
  (await (await caches.open('kept-assets')).match(list))?.headers.get('x-kept-as');
/** Run in the page: a copy is from long ago. */
const makeOld = async ({ shelf, path }: { shelf: string; path: string }): Promise<void> => {
  const cache = await caches.open(shelf);
  const copy = (await cache.match(path))!;
  const headers = new Headers(copy.headers);
  headers.set('x-kept-on', '2020-01-02T12:00:00.000Z');
  await cache.put(path, new Response(await copy.blob(), { headers }));
};
const momentOf = async (path: string): Promise<string | null | undefined> =>
  (await caches.match(path))?.headers.get('x-kept-on');
const isKept = async (path: string): Promise<boolean> => (await caches.match(path)) !== undefined;

const kept = (list: string): KeptFiles => JSON.parse(readFileSync(`dist${list}`, 'utf8')) as KeptFiles;
const changed = (path: string, from: string | RegExp, to: string): string => {
  const before = readFileSync(`dist${path}index.html`, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return after;
};

test.describe('after a first visit, without network', () => {
  test('a text in force that was never opened is read, and says of when it is', async ({ page, host }) => {
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    await host.stop();
    await page.goto(`${host.url}/en/sla?theme=dark#definitions`);
    await expect(page).toHaveURL(/\/en\/sla\/\?theme=dark#definitions$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Service Level Agreement');
    await expect(bar(page)).toContainText('The network does not answer: this is the copy kept on');
    const moment = Date.parse((await bar(page).locator('time').getAttribute('datetime'))!);
    expect(Date.now() - moment).toBeLessThan(60_000);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('a text in Chinese says so in Chinese', async ({ page, host }) => {
    await page.goto(`${host.url}/zh/`);
    await untilKept(page, '/_offline/zh.json');
    await host.stop();
    await page.goto(`${host.url}/zh/privacy-policy/`);
    await expect(bar(page)).toContainText(/无法连接网络：您正在阅读的是 \d{4}.年 \d+.月 \d+.日 \d\d:\d\d 保存的副本/u);
  });

  test('the search finds', async ({ page, host }) => {
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    await host.stop();
    await page.goto(`${host.url}/en/search/?q=backend%20logs`);
    await expect(page.locator('.search-results output')).toHaveText(/\d+ clauses found/);
    await page.locator('.search-results li > a').first().click();
    await expect(page.locator('article :target')).toBeVisible();
    await expect(bar(page)).toBeVisible();
  });

  test('where the index of all versions is not kept, the texts in force are searched, and it is said so', async ({
    page,
    host,
  }) => {
    await page.goto(`${host.url}/zh/`);
    await untilKept(page, '/_offline/zh.json');
    await host.stop();
    await page.goto(`${host.url}/zh/search/?q=日志&scope=versions`);
    const said = page.locator('.search-results output');
    await expect(said).toHaveText(/找到 \d+ 个条款.*仅搜索了现行版本，未搜索全部版本/u);
    const count = (name: string) => page.getByRole('radio', { name }).locator('xpath=..').locator('.count');
    await expect(count('现行版本')).toHaveText(/^\d+$/);
    await expect(count('全部版本'), 'how many there are is not known').toHaveText('');
    await page.locator('.results-end').scrollIntoViewIfNeeded();
    await expect(page.getByText('未搜索英文文本')).toBeVisible();
    await page.getByRole('textbox').or(page.getByRole('searchbox')).first().fill('从未写过的话语');
    await expect(said).toHaveText(/各项现行政策的.*仅搜索了现行版本/u);
  });

  test('all versions are searched, if they were once with network', async ({ page, host }) => {
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    await page.goto(`${host.url}/en/search/?q=backend%20logs&scope=versions`);
    await untilKept(page, '/_offline/en-versions.json');
    const said = page.locator('.search-results output');
    await expect(said).toHaveText(/^\d+ clauses found$/);
    const withNetwork = (await said.textContent())!;
    await host.stop();
    await page.goto(`${host.url}/en/search/?q=backend%20logs&scope=versions`);
    await expect(said).toHaveText(withNetwork);
  });

  test('a file is verified; a text only if the verifier was once opened with network, and otherwise that is said', async ({
    page,
    host,
  }) => {
    const said = page.locator('.verdict');
    const paste = async (): Promise<void> => {
      await page.getByRole('textbox').last().fill(readFileSync('dist/downloads/sla-2025-05-29-en.md', 'utf8'));
      await page.getByRole('button', { name: 'Verify' }).click();
    };
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    await host.stop();
    await page.goto(`${host.url}/en/verify/`);
    await page.locator('input[type=file]').setInputFiles(`dist${pdf}`);
    await expect(said).toHaveAttribute('data-verdict', 'unaltered');
    await expect(bar(page)).toBeVisible();
    await paste();
    await expect(said).toContainText('this browser keeps no copy of them. A file can be verified without them.');

    await host.start();
    await page.goto(`${host.url}/en/verify/`);
    await untilKept(page, '/_offline/verifier.json');
    await host.stop();
    await page.goto(`${host.url}/en/verify/`);
    await paste();
    await expect(page.locator('.result-details')).toContainText('2025-05-29');
    await expect(bar(page)).toHaveCount(1);
  });

  test('what is older than the page that uses it says so too, and is confirmed with network a day later', async ({
    page,
    host,
  }) => {
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    await page.evaluate(makeOld, { shelf: 'kept-assets', path: '/_offline/en.json' });
    await page.evaluate(makeOld, { shelf: 'kept-data', path: '/api/v1/policies.json' });
    await host.stop();
    await page.goto(`${host.url}/en/verify/`);
    await page.locator('input[type=file]').setInputFiles(`dist${pdf}`);
    await expect(bar(page).nth(1)).toContainText('what is found, explained, compared or verified here');
    await expect(bar(page).nth(1)).toContainText('January 2, 2020');
    expect(await accessibilityProblems(page)).toEqual([]);

    await host.start();
    host.asked.length = 0;
    await page.goto(`${host.url}/en/`);
    const keptOn = () => page.evaluate(momentOf, '/api/v1/policies.json');
    await expect.poll(keptOn, patience).not.toContain('2020');
    expect(host.asked.filter((url) => /^\/(_offline|api|pagefind)/.test(url))).toEqual(['/_offline/en.json']);
  });

  test('two versions that were compared are again, and otherwise it is said what is not kept', async ({
    page,
    host,
  }) => {
    const [older, newer] = ['2023-09-08', '2025-07-09'] as const;
    const chooser = '/en/privacy-policy/compare/';
    // Of so few versions every comparison is a page: here there is none.
    host.files.set(chooser, changed(chooser, /data-pair=/g, 'data-no-pair='));
    for (const date of [older, newer]) {
      const text = siteLibrary().text('privacy-policy', date, 'en');
      host.files.set(`${chooser}${date}.json`, JSON.stringify(text));
    }
    const comparison = `${host.url}${chooser}?from=${older}&to=${newer}`;
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    await page.goto(host.url + chooser);
    await expect.poll(() => page.evaluate(isKept, chooser), patience).toBe(true);
    await host.stop();
    await page.goto(comparison);
    await expect(page.locator('chosen-comparison [role=status]')).toContainText(
      `this browser keeps no copy of ${older} and ${newer} to compare`,
    );

    await host.start();
    await page.goto(comparison);
    const changes = page.locator('chosen-comparison [data-changed]');
    const withNetwork = (await changes.textContent())!;
    for (const date of [older, newer]) {
      await expect.poll(() => page.evaluate(isKept, `${chooser}${date}.json`), patience).toBe(true);
    }
    await host.stop();
    await page.goto(comparison);
    await expect(changes).toHaveText(withNetwork);
    await expect(bar(page)).toHaveCount(1);
  });

  test('a page that was opened before searches in the copy and explains terms from it, and says so', async ({
    page,
    host,
  }) => {
    await page.goto(`${host.url}/en/sla/`);
    await untilKept(page);
    await host.stop();
    await page.keyboard.press('/');
    await page.keyboard.type('backend logs');
    await expect(page.locator('dialog .search-results output')).toHaveText(/\d+ clauses found/);
    await expect(page.locator('dialog .kept-copy')).toContainText('comes from the copy kept on');
    expect(await accessibilityProblems(page)).toEqual([]);
    const glossary = await page.evaluate(async () => (await fetch('/en/glossary/')).status);
    expect(glossary).toBe(200);
    await expect(bar(page)).toHaveCount(1);
  });

  test('a file that was downloaded is handed out again, and read in parts', async ({ page, host }) => {
    await page.goto(`${host.url}/en/sla/`);
    await untilKept(page);
    const link = page.locator(`a[download][href="${pdf}"]`).first();
    const first = page.waitForEvent('download');
    await link.click();
    await (await first).path();
    await expect.poll(() => page.evaluate(isKept, pdf), patience).toBe(true);
    await host.stop();
    await page.goto(`${host.url}/en/sla/`);
    const second = page.waitForEvent('download');
    await link.click();
    const file = await second;
    expect(file.suggestedFilename()).toBe('sla-2025-05-29-en.pdf');
    expect(readFileSync(await file.path()).equals(readFileSync(`dist${pdf}`))).toBe(true);
    const part = await page.evaluate(async (path) => {
      const response = await fetch(path, { headers: { range: 'bytes=0-4' } });
      return [response.status, response.headers.get('content-range'), await response.text()];
    }, pdf);
    expect(part).toEqual([206, `bytes 0-4/${readFileSync(`dist${pdf}`).length}`, '%PDF-']);
  });

  test('a stable link leads to the copy in its language, and one that was never kept to the list of copies', async ({
    page,
    host,
  }) => {
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    await page.goto(`${host.url}/go/sla/?lang=en`);
    await expect(page).toHaveURL(/\/en\/sla\/\?lang=en$/);
    await expect(bar(page)).toHaveCount(0);
    await page.goto(`${host.url}/en/no-such-page/`);
    await host.stop();
    await page.goto(`${host.url}/go/sla/?lang=en#definitions`);
    await expect(page).toHaveURL(/\/en\/sla\/\?lang=en#definitions$/);
    await expect(bar(page)).toBeVisible();

    const response = await page.goto(`${host.url}/en/no-such-page/`);
    expect(response!.status(), 'what was not found before is no page').toBe(503);
    await expect(page.getByText('keeps no copy of the page at this address')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Service Level Agreement' }).last()).toContainText(
      /as of \w+ \d+, \d{4}, \d\d:\d\d/,
    );
    await host.start();
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  });
});

test.describe('with network', () => {
  test('a page is always that of the site, never the copy', async ({ page, host }) => {
    await page.goto(`${host.url}/en/sla/`);
    await untilKept(page);
    host.files.set('/en/sla/', changed('/en/sla/', /<h1[^>]*>/, '$&New: '));
    await page.goto(`${host.url}/en/sla/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('New:');
    await expect(bar(page)).toHaveCount(0);
    await host.stop();
    await page.goto(`${host.url}/en/sla/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('New:');
    await expect(bar(page)).toBeVisible();
  });

  test('that does not answer in time, the copy comes with its bar', async ({ page, host }) => {
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    host.isSilent = true;
    await page.goto(`${host.url}/en/dpsa/`);
    await expect(bar(page)).toBeVisible();
  });

  test('a new build replaces what is kept, though its pages were not opened', async ({ page, host }) => {
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    const list = kept('/_offline/en.json');
    host.files.set('/en/sla/', changed('/en/sla/', /<h1[^>]*>/, '$&New: '));
    const pages = { ...list.pages, '/en/sla/': 'new' };
    const search = Object.fromEntries(Object.entries(list.search).slice(1));
    host.files.set('/_offline/en.json', JSON.stringify({ ...list, build: 'next', pages, search }));
    host.files.set('/sw.js', await bundleWorker('next'));
    host.asked.length = 0;
    await page.goto(`${host.url}/en/`);
    await untilKept(page, '/_offline/en.json', 'next');
    expect(host.asked.filter((url) => /^\/(en\/.+|_astro|pagefind)/.test(url))).toEqual(['/en/sla/']);
    expect(await page.evaluate(isKept, Object.keys(list.search)[0]!)).toBe(false);
    await host.stop();
    await page.goto(`${host.url}/en/sla/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('New:');
  });

  test('a site that keeps no copies any more takes away those there are, and the worker', async ({ page, host }) => {
    await page.goto(`${host.url}/en/`);
    await untilKept(page);
    host.files.set('/sw.js', await bundleLeavingWorker());
    await page.goto(`${host.url}/en/sla/`);
    const left = () =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]);
    await expect.poll(left, patience).toEqual([0, 0]);
  });
});

test('in a frame nothing is kept', async ({ page, host }) => {
  host.files.set('/frame.html', '<!doctype html><title>Frame</title><iframe src="/en/sla/?embed=1"></iframe>');
  await page.goto(`${host.url}/frame.html`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  // Longer than it takes elsewhere.
  await page.waitForTimeout(1500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
