import type { Page } from '@playwright/test';
import { routes } from '../../src/domain/routes.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { untilScriptsRan } from './support/await-scripts.ts';
import { expect, test } from './support/test.ts';

const box = (page: Page) => page.locator('[data-search-input]');
const status = (page: Page) => page.locator('.search-results output');
const results = (page: Page) => page.locator('.search-results li:has(> .result-version)');
const links = (page: Page) => results(page).locator('> a');
const marks = (page: Page) => page.locator('.search-results mark');

const found = en.search.results;
const searchPage = (q: string, language: 'en' | 'zh' = 'en'): string =>
  `${routes.search(language)}?${new URLSearchParams({ q })}`;

async function seek(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await expect(status(page)).toHaveText(/\d/);
}

test.describe('the search page', () => {
  test('shows what its address asks for, clause by clause, with the words marked', async ({ page }) => {
    await page.goto(searchPage('后端日志', 'zh'));
    await expect(status(page)).toHaveText(/找到 \d+ 个条款/);
    await expect(box(page)).toHaveValue('后端日志');
    await expect(links(page).first()).toHaveAttribute('href', /^\/zh\/[a-z-]+\/\?find=[^#]+#/);
    await expect(links(page).first()).toHaveText(/^[^›]+ › \d/);
    await expect(results(page).first().locator('.result-version')).toContainText(/\d{4}-\d\d-\d\d 版本现行有效/);
    await expect(marks(page).first()).toHaveText('后端日志');
  });

  test('leads to the clause, where the words are marked', async ({ page }) => {
    await page.goto(searchPage('"Backend Log Data"'));
    await links(page).first().click();
    await expect(page).toHaveURL(/\/en\/[a-z-]+\/\?find=.+#/);
    await expect(page.locator(':target')).toBeVisible();
    await expect(page.locator('.marks')).toContainText(/Match \d+ of \d+|1 match/);
  });

  test('keeps what is sought in the address, and going back leads to what was sought before', async ({ page }) => {
    await page.goto(routes.search('en'));
    await seek(page, 'logs');
    await expect(page).toHaveURL(searchPage('logs'));
    const ofLogs = (await status(page).textContent())!;
    await box(page).press('Enter');
    await box(page).pressSequentially(' deleted');
    await expect(page).toHaveURL(searchPage('logs deleted'));
    await expect(status(page)).not.toHaveText(ofLogs);
    await page.goBack();
    await expect(box(page)).toHaveValue('logs');
    await expect(status(page)).toHaveText(ofLogs);
    await page.goForward();
    await expect(box(page)).toHaveValue('logs deleted');
    await expect(status(page)).not.toHaveText(ofLogs);
  });

  test('shows the same results when the reader comes back from one', async ({ page }) => {
    await page.goto(routes.search('en'));
    await seek(page, 'retention');
    const words = await status(page).textContent();
    await links(page).first().click();
    await expect(page.locator('.text-body')).toBeVisible();
    await page.goBack();
    await expect(box(page)).toHaveValue('retention');
    await expect(status(page)).toHaveText(words!);
  });

  test('says when there is nothing, means it, says what was tried and offers the nearest words', async ({ page }) => {
    await page.goto(searchPage('availabilty'));
    await expect(status(page)).toHaveText(found.none.replace('{language}', 'English'));
    await expect(page.getByText(found.tried)).toBeVisible();
    await expect(page.getByText('No clause says “availabilty”.')).toBeVisible();
    await page.getByRole('button', { name: 'availability', exact: true }).click();
    await expect(box(page)).toHaveValue('availability');
    await expect(page).toHaveURL(searchPage('availability'));
    await expect(links(page).first()).toBeVisible();
    await box(page).fill('');
    await expect(status(page)).toHaveText('');
    await expect(page).toHaveURL(routes.search('en'));
  });

  test('offers clauses that say some of it, and says so', async ({ page }) => {
    await page.goto(searchPage('logs zebra'));
    await expect(status(page)).toHaveText(/^No clause says all of it\. \d+ clauses say some of it\.$/);
    await expect(page.getByText('No clause says “zebra”.')).toBeVisible();
    await expect(marks(page).first()).toHaveText(/^logs?$/i);
  });

  test('says by which synonym a clause was found', async ({ page }) => {
    await page.goto(searchPage('uptime'));
    await expect(results(page).first()).toContainText(/Says “availability” for “uptime”\./i);
    await page.goto(searchPage('voucher', 'zh'));
    await expect(results(page).first()).toContainText('原文用语为“代金券”，与“voucher”同义。');
  });

  test('finds simplified text by traditional characters, and says so', async ({ page }) => {
    await page.goto(searchPage('個人資訊', 'zh'));
    await page.goto(searchPage('後端日誌', 'zh'));
    await expect(marks(page).first()).toHaveText('后端日志');
    await expect(page.getByText('已按简体字“后端日志”进行搜索。')).toBeVisible();
  });

  test('searches superseded versions on request, and tells each clause once with its wordings', async ({ page }) => {
    await page.goto(searchPage('retention'));
    await expect(status(page)).toHaveText(/\d/);
    await expect(page.locator('.result-version', { hasText: found.superseded })).toHaveCount(0);
    await page.locator('.search-filters summary').click();
    await page.getByLabel(en.search.scopeVersions).check();
    await expect(page).toHaveURL(`${searchPage('retention')}&scope=versions`);
    const retention = results(page).filter({ hasText: 'Privacy Policy › 6. Data retention' });
    await expect(retention).toHaveCount(1);
    const other = retention.getByRole('link', { name: '2023-09-08' });
    await expect(other).toHaveAttribute('href', /^\/en\/privacy-policy\/2023-09-08\/\?find=/);
    await other.click();
    await expect(page).toHaveURL(/2023-09-08/);
    await expect(page.locator('.marks')).toContainText(/Match|match/);
  });

  test('narrows what was found by policy, kind and day, says how many there are, and keeps it in the address', async ({
    page,
  }) => {
    await page.goto(searchPage('data'));
    await expect(status(page)).toHaveText(/\d/);
    await page.locator('.search-filters summary').click();
    const option = page.locator('.search-filters label', { hasText: 'Privacy Policy' }).last();
    const count = Number(await option.locator('.count').textContent());
    expect(count).toBeGreaterThan(0);
    await option.locator('input').check();
    await expect(status(page)).toHaveText(`${count} clauses found`);
    await expect(page).toHaveURL(`${searchPage('data')}&policy=privacy-policy`);
    const tables = page.locator('.search-filters label', { hasText: en.search.kindTable });
    const both = Number(await tables.locator('.count').textContent());
    await tables.locator('input').check();
    await expect(status(page)).toHaveText(new RegExp(`^${both} clauses? found$`));
    await page.goBack();
    await expect(status(page)).toHaveText(`${count} clauses found`);
    await page.reload();
    await expect(status(page)).toHaveText(`${count} clauses found`);
    await expect(option.locator('input')).toBeVisible();
    await page.getByLabel(en.search.from).fill('2030-01-01');
    await expect(status(page)).toHaveText(/^The filters hide everything/);
    await page.getByRole('button', { name: en.search.clearFilters }).click();
    await expect(page).toHaveURL(searchPage('data'));
    await expect(status(page)).not.toHaveText(`${count} clauses found`);
  });

  test('shows what the other language says under a heading of its own, or alone', async ({ page }) => {
    await page.goto(searchPage('代金券'));
    const other = page.locator('.results-in-other');
    await expect(other.getByRole('heading', { name: found.inOther })).toBeVisible();
    await expect(other.locator('ol')).toHaveAttribute('lang', 'zh-CN');
    await expect(other.locator('li > a').first()).toHaveAttribute('href', /^\/zh\/sla\//);
    await page.locator('.search-filters summary').click();
    await expect(page.locator('label', { hasText: en.search.languagesOther }).locator('.count')).toHaveText(/[1-9]/);
    await page.goto(`${searchPage('代金券')}&languages=other`);
    await expect(page.locator('[data-results="own"]')).toHaveAttribute('lang', 'zh-CN');
    await expect(links(page).first()).toHaveAttribute('href', /^\/zh\/sla\//);
    await page.goto(`${searchPage('代金券')}&languages=this`);
    await expect(status(page)).toHaveText(/\d|Nothing/);
    await expect(other).toBeHidden();
  });

  test('takes what is typed for text', async ({ page }) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(searchPage('<img src=x onerror=alert(1)> string'));
    await expect(status(page)).not.toHaveText('');
    await box(page).fill('NSPrivacyAccessedAPICategoryDiskSpace');
    await expect(marks(page).first()).toHaveText('NSPrivacyAccessedAPICategoryDiskSpace');
    await expect(page.locator('.search-results :is(img, string, key)')).toHaveCount(0);
    expect(alerts).toEqual([]);
  });

  test('copies a result as a citation, in its own language', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (address: string, label: RegExp): Promise<string> => {
      await page.goto(address);
      await page.getByRole('button', { name: label }).first().click();
      await expect(page.locator('.toast')).not.toHaveText('');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied(searchPage('"14 days"'), /6\. Data retention/)).toMatch(
      /^Privacy Policy, version 2025-07-09, clause 6 \(Data retention\), https:\/\/[^/]+\/en\/privacy-policy\/2025-07-09\/#retention$/,
    );
    expect(await copied(searchPage('“14 天”', 'zh'), /6\. 数据保留/)).toMatch(
      /^《隐私协议》（2025-07-09 版）第 6 条“数据保留”，https:\/\/[^/]+\/zh\/privacy-policy\/2025-07-09\/#retention$/,
    );
  });
});

test.describe('the dialog', () => {
  test.beforeEach(({ page }) => page.goto(routes.policy('en', 'sla')));

  test('loads nothing before the reader turns to it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
    await page.getByRole('link', { name: en.search.label }).hover();
    await expect.poll(() => asked.some((path) => path.endsWith('/pagefind.js'))).toBe(true);
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`opens with ${key}, works by keyboard alone, and gives the focus back`, async ({ page }) => {
      await page.getByRole('link', { name: 'Terms and definitions' }).first().focus();
      await page.keyboard.press(key);
      await expect(box(page)).toBeFocused();
      await page.keyboard.type('service availability');
      await expect(links(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(links(page).nth(0)).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(links(page).nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(box(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog#search')).toBeHidden();
      await expect(page.getByRole('link', { name: 'Terms and definitions' }).first()).toBeFocused();
      await page.keyboard.press(key);
      await expect(box(page)).toHaveValue('service availability');
      await expect(links(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const href = await links(page).first().getAttribute('href');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(href!);
    });
  }

  test('opens on a tap, and a link for another tab stays one', async ({ page }) => {
    await page.getByRole('link', { name: en.search.label }).click();
    await expect(box(page)).toBeFocused();
    await page.getByRole('button', { name: en.navigation.close }).click();
    await expect(page.locator('dialog#search')).toBeHidden();
    // The browser opens the tab, unless the page keeps it from that; a tab in the background may take long to come.
    const isLeft = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          window.addEventListener('click', (event) => {
            resolve(!event.defaultPrevented);
            event.preventDefault();
          });
        }),
    );
    await page.getByRole('link', { name: en.search.label }).click({ modifiers: ['ControlOrMeta'] });
    expect(await isLeft).toBe(true);
    await expect(page.locator('dialog#search')).toBeHidden();
  });

  test('shows the best results and leads to all of them', async ({ page }) => {
    await page.keyboard.press('/');
    await seek(page, 'service');
    expect(await links(page).count()).toBeLessThan(10);
    await page.getByRole('link', { name: en.search.more }).click();
    await expect(page).toHaveURL(searchPage('service'));
    await expect(links(page).nth(10)).toBeVisible();
  });

  test('leads to the search page on Enter', async ({ page }) => {
    await page.keyboard.press('/');
    await box(page).fill('"service availability"');
    await box(page).press('Enter');
    await expect(page).toHaveURL(searchPage('"service availability"'));
    await expect(links(page).first()).toBeVisible();
  });

  test('remembers what was sought on this device, until it is told to forget', async ({ page }) => {
    await page.keyboard.press('/');
    await seek(page, 'uptime');
    await links(page).first().click();
    await expect(page.locator('.text-body')).toBeVisible();
    await untilScriptsRan(page);
    await page.keyboard.press('/');
    const recent = page.getByRole('region', { name: en.search.recent });
    await recent.getByRole('button', { name: 'uptime' }).click();
    await expect(box(page)).toHaveValue('uptime');
    await expect(links(page).first()).toBeVisible();
    await box(page).fill('');
    await recent.getByRole('button', { name: en.search.clearRecent }).click();
    await expect(recent).toBeHidden();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

test('on the search page the keys lead to its own field', async ({ page }) => {
  await page.goto(searchPage('logs'));
  await expect(status(page)).toHaveText(/\d/);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await expect(page.locator('dialog#search')).toHaveCount(0);
});

test('what an input method has not finished is not searched for', async ({ page }) => {
  await page.goto(routes.search('zh'));
  await box(page).focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'houduan', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(500);
  await expect(status(page)).toHaveText('');
  await expect(page).toHaveURL(routes.search('zh'));
  await client.send('Input.insertText', { text: '后端' });
  await expect(marks(page).first()).toHaveText('后端');
  await expect(page).toHaveURL(searchPage('后端', 'zh'));
});

test.describe('when the index cannot be loaded', () => {
  for (const [what, pattern] of [
    ['the search engine', /pagefind\.js$/],
    ['WebAssembly', /wasm\.\w+\.pagefind$/],
    ['the metadata', /\.pf_meta$/],
    ['a piece of the index', /\.pf_index$/],
    ['the records', /\.pf_fragment$/],
    ['the module that searches', /search-worker/],
    ['the synonyms', /lexicon-en\.json$/],
    ['the words of the results', /words-en\.json$/],
  ] as const) {
    test(`without ${what} the reader is told, and can try again`, async ({ page, context }) => {
      await context.route(pattern, (route) => route.abort());
      await page.goto(routes.search('en'));
      await box(page).fill('availability');
      await expect(status(page)).toHaveText(en.search.failed);
      await context.unroute(pattern);
      await box(page).fill('availabilit');
      await expect(status(page)).toHaveText(/\d+ clauses? found/);
    });
  }
});

test('on a slow network what was read before is shown at once, and then all that is said', async ({
  page,
  context,
}) => {
  await page.goto(searchPage('后端日志', 'zh'));
  await expect(status(page)).toHaveText(/找到 \d+ 个条款/);
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const asked: string[] = [];
  await context.route(/\.pf_(index|fragment)$/, async (route) => {
    asked.push(route.request().url());
    await opened;
    await route.continue();
  });
  await box(page).fill('后端日志数据');
  await expect(marks(page).first()).toHaveText('后端日志数据');
  expect(asked).not.toEqual([]);
  const shown = await links(page).count();
  open();
  await expect(status(page)).toHaveText(/找到 \d+ 个条款/);
  expect(await links(page).count()).toBeGreaterThanOrEqual(shown);
});

test('the first results stay what they are when more is known, so that a click on one is not lost', async ({
  page,
  context,
}) => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let read = 0;
  await context.route(/\.pf_fragment$/, async (route) => {
    if (++read > 5) await opened;
    await route.continue();
  });
  await page.goto(searchPage('data'));
  await expect(links(page)).toHaveCount(3);
  const first = await links(page).first().elementHandle();
  open();
  await expect(status(page)).toHaveText(/\d+ clauses found/);
  expect(await first.evaluate((link) => link.isConnected)).toBe(true);
});

test.describe('what is found is accessible', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on the search page and in the dialog, in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of [`${searchPage('', 'zh')}&scope=versions`, routes.policy('en', 'sla'), routes.home('zh')]) {
        await page.goto(path);
        await page.keyboard.press('Control+k');
        await expect(box(page)).toBeFocused();
        await seek(page, path.startsWith('/zh') ? '可用性 uptime' : 'service uptime');
        await expect(links(page).first()).toBeVisible();
        expect(await accessibilityProblems(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }

  test('in the order in which it is seen, with a line that is read out when it changes', async ({ page }) => {
    await page.goto(searchPage('uptime'));
    await expect(page.getByRole('status').first()).toHaveText(/\d+ clauses found/);
    await expect(page.locator('search')).toMatchAriaSnapshot(`
      - search "Search the policies":
        - text: Search the policies
        - searchbox "Search the policies": uptime
        - button "Search"
    `);
    await box(page).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.search-filters summary')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(links(page).first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Copy as citation/ }).first()).toBeFocused();
  });
});

test('a status in Chinese says what one in English says', () => {
  expect(Object.keys(zh.search.results)).toEqual(Object.keys(en.search.results));
});
