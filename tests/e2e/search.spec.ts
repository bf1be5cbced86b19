import type { Page } from '@playwright/test';
import { routes } from '../../src/domain/routes.ts';
import { en } from '../../src/i18n/en.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

const box = (page: Page) => page.locator('[data-search-input]');
const status = (page: Page) => page.locator('.search-results output');
const links = (page: Page) => page.locator('.search-results li a');

async function seek(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await expect(status(page)).toHaveText(/\d/);
}

test.describe('the search page', () => {
  test('shows what its address asks for, clause by clause, with the words marked', async ({ page }) => {
    await page.goto(`${routes.search('zh')}?q=${encodeURIComponent('后端日志')}`);
    await expect(status(page)).toHaveText(/找到 \d+ 个条款/);
    await expect(box(page)).toHaveValue('后端日志');
    await expect(links(page).first()).toHaveAttribute('href', /^\/zh\/[a-z-]+\/#/);
    await expect(page.locator('.search-results mark').first()).toHaveText('后端日志');
  });

  test('leads to the clause', async ({ page }) => {
    await page.goto(`${routes.search('en')}?q="Backend Log Data"`);
    await links(page).first().click();
    await expect(page).toHaveURL(/\/en\/[a-z-]+\/#/);
    await expect(page.locator(':target')).toBeVisible();
  });

  test('keeps what is sought in the address, and going back leads to what was sought before', async ({ page }) => {
    await page.goto(routes.search('en'));
    await seek(page, 'logs');
    await expect(page).toHaveURL(`${routes.search('en')}?q=logs`);
    const ofLogs = (await status(page).textContent())!;
    await box(page).press('Enter');
    await box(page).pressSequentially(' deleted');
    await expect(page).toHaveURL(`${routes.search('en')}?q=logs+deleted`);
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
    const found = await status(page).textContent();
    await links(page).first().click();
    await page.goBack();
    await expect(box(page)).toHaveValue('retention');
    await expect(status(page)).toHaveText(found!);
  });

  test('says when there is nothing, and means it', async ({ page }) => {
    await page.goto(`${routes.search('en')}?q=zebra`);
    await expect(status(page)).toHaveText(en.search.none);
    await expect(links(page)).toHaveCount(0);
    await box(page).fill('logs zebra');
    await expect(page).toHaveURL(/logs\+zebra/);
    await expect(status(page)).toHaveText(en.search.none);
    await box(page).fill('');
    await expect(status(page)).toHaveText('');
    await expect(page).toHaveURL(routes.search('en'));
  });

  test('takes what is typed for text', async ({ page }) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`${routes.search('en')}?q=${encodeURIComponent('<img src=x onerror=alert(1)> string')}`);
    await expect(status(page)).not.toHaveText('');
    await box(page).fill('NSPrivacyAccessedAPICategoryDiskSpace');
    await expect(page.locator('.search-results mark').first()).toHaveText('NSPrivacyAccessedAPICategoryDiskSpace');
    await expect(page.locator('.search-results :is(img, string, key)')).toHaveCount(0);
    expect(alerts).toEqual([]);
  });
});

test.describe('the box in the header', () => {
  test.beforeEach(({ page }) => page.goto(routes.policy('en', 'sla')));

  test('loads nothing before the reader turns to it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
    await box(page).focus();
    await expect.poll(() => asked.some((path) => path.endsWith('/pagefind.js'))).toBe(true);
  });

  test('works by keyboard alone', async ({ page }) => {
    await page.keyboard.press('/');
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
    await page.keyboard.press('ArrowDown');
    const href = await links(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href!);
  });

  test('closes on Escape, keeps what was typed, and opens again', async ({ page }) => {
    await seek(page, 'availability');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(links(page)).toHaveCount(0);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('availability');
    await box(page).blur();
    await box(page).focus();
    await expect(links(page).first()).toBeVisible();
  });

  test('closes when the reader turns to the page', async ({ page }) => {
    await seek(page, 'availability');
    await page.locator('h1').click();
    await expect(links(page)).toHaveCount(0);
  });

  test('shows the first results and leads to all of them', async ({ page }) => {
    await seek(page, 'service');
    expect(await links(page).count()).toBeLessThan(10);
    await page.getByRole('link', { name: en.search.more }).click();
    await expect(page).toHaveURL(`${routes.search('en')}?q=service`);
    await expect(links(page).nth(10)).toBeVisible();
  });

  test('leads to the search page on Enter', async ({ page }) => {
    await box(page).fill('"service availability"');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=%22service\+availability%22$/);
    await expect(links(page).first()).toBeVisible();
  });
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
  await expect(page.locator('.search-results mark').first()).toHaveText('后端');
  await expect(page).toHaveURL(`${routes.search('zh')}?q=${encodeURIComponent('后端')}`);
});

test.describe('when the index cannot be loaded', () => {
  for (const [what, pattern] of [
    ['the search engine', /pagefind\.js$/],
    ['the start of the index', /pagefind-entry\.json/],
    ['WebAssembly', /wasm\.\w+\.pagefind$/],
    ['the metadata', /\.pf_meta$/],
    ['a piece of the index', /\.pf_index$/],
    ['the records', /\.pf_fragment$/],
    ['the module that searches', /search-worker/],
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

test.describe('what is found is accessible', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on the search page and below the box, in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of [routes.search('en'), routes.policy('en', 'sla'), routes.home('en')]) {
        await page.goto(path);
        await seek(page, 'service availability');
        await expect(links(page).first()).toBeVisible();
        expect(await accessibilityProblems(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }
});
