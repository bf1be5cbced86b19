import { openLibrary } from '../../src/content/library.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const chooser = '/en/privacy-policy/compare/';
const [older, newer] = ['2023-09-08', '2025-07-09'];

test.describe('comparing any two versions', () => {
  test('leads to the comparison that is a page, in whichever order the versions are named', async ({ page }) => {
    await page.goto(`${chooser}?from=${newer}&to=${older}#retention`);
    await expect(page).toHaveURL(`${chooser}${older}/${newer}/#retention`);
  });

  test('starts from the history, with the two newest versions', async ({ page }) => {
    await page.goto('/en/privacy-policy/history/');
    await page.getByRole('link', { name: 'Compare two versions' }).click();
    await expect(page.getByLabel('Older version')).toHaveValue(older);
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL(`${chooser}${older}/${newer}/`);
  });

  test('shows in the browser just what a page would show', async ({ page }) => {
    await page.goto(`${chooser}${older}/${newer}/`);
    const [text, summary] = [page.locator('.text-body'), page.locator('.redline-summary dl')];
    const [builtText, builtSummary] = [await text.innerHTML(), await summary.innerHTML()];
    await withoutPages(page);
    await page.goto(`${chooser}?from=${older}&to=${newer}#retention`);
    await expect(page.locator('.text-body ins').first()).toBeVisible();
    expect(await text.innerHTML()).toBe(builtText);
    expect(await summary.innerHTML()).toBe(builtSummary);
    await expect(page).toHaveTitle(/2023-09-08 – 2025-07-09/);
    await expect(page.locator('#retention')).toBeInViewport();
    await page.getByRole('button', { name: 'Next change' }).click();
    await expect(page.locator('redline-view output')).toHaveText(/^1 of \d+$/);
  });

  test('says what is wrong with what was asked for', async ({ page }) => {
    const status = page.getByRole('status').first();
    await page.goto(`${chooser}?from=${older}&to=${older}`);
    await expect(status).toHaveText('That is twice the same version. Choose two different ones.');
    await page.goto(`${chooser}?from=${older}&to=<b>2031-01-01</b>`);
    await expect(status).toHaveText('There is no version “<b>2031-01-01</b>” in English. Choose one from the list.');
  });

  test('says so when the texts do not come', async ({ page }) => {
    await withoutPages(page);
    await page.route('**/compare/*.json', (route) => route.abort());
    await page.goto(`${chooser}?from=${older}&to=${newer}`);
    await expect(page.getByRole('status').first()).toContainText('keeps no copy of');
    await expect(page.getByLabel('Newer version')).toHaveValue(newer);
  });

  test('is reached from the address of any two versions, also on a host that cannot redirect', async ({ page }) => {
    await page.goto(`${chooser}2001-01-01/${newer}/`);
    await expect(page).toHaveURL(`${chooser}?from=2001-01-01&to=${newer}`);
    await expect(page.getByRole('status').first()).toContainText('There is no version “2001-01-01”');
  });

  test('lists what there is to a reader without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(chooser);
    await expect(page.getByRole('link', { name: `What changed from ${older} to ${newer}` })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Compare' })).toBeHidden();
    await context.close();
  });
});

/** As with a policy of many versions: no comparison is a page, and the texts are there to be compared. */
async function withoutPages(page: Page): Promise<void> {
  const library = openLibrary('content');
  await page.route(`**${chooser}?*`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('data-pair=', 'data-none=') });
  });
  await page.route('**/compare/*.json', (route) => {
    const date = /([\d-]+)\.json$/.exec(route.request().url())![1]!;
    return route.fulfill({ json: library.text('privacy-policy', date, 'en') });
  });
}
