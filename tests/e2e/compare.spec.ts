import { expect, test } from './support/test.ts';

const english = '/en/privacy-policy/compare/2023-09-08/2025-07-09/';
const chinese = '/zh/privacy-policy/compare/2022-08-11/2025-07-09/';

test.describe('what changed between two versions', () => {
  test('is summed up first, clause by clause, with links', async ({ page }) => {
    await page.goto(english);
    const summary = page.getByRole('region', { name: 'Clause by clause' });
    await expect(page.locator('.text-header')).toContainText('Substantive change');
    await expect(summary).toContainText('Changed (3)');
    await expect(summary).toContainText('Unchanged (3)');
    await summary.getByRole('link', { name: '6. Data retention' }).click();
    await expect(page).toHaveURL(`${english}#retention`);
  });

  test('is told by elements and words, not by colour alone', async ({ page }) => {
    await page.goto(english);
    const row = page.getByRole('row', { name: /SDK APPID/ }).first();
    await expect(row.locator('del')).toContainText(['deleted: your']);
    await expect(row.locator('ins').first()).toContainText('inserted:');
    await expect(row.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
    await expect(row.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');
  });

  test('shows the rows a table gained, not a table all changed', async ({ page }) => {
    await page.goto(english);
    const uin = page.getByRole('row', { name: /^UIN/ }).first();
    await expect(uin.locator('ins, del')).toHaveCount(0);
    await expect(
      page
        .getByRole('row', { name: /Account Information/ })
        .first()
        .locator('ins')
        .first(),
    ).toBeVisible();
  });

  test('is told in Chinese words in Chinese', async ({ page }) => {
    await page.goto(chinese);
    await expect(page.locator('del').first()).toContainText('删除：');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('隐私协议：变更对比');
  });

  test('can be read without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(english);
    await expect(page.locator('ins').first()).toBeVisible();
    await expect(page.locator('.redline-controls')).toBeHidden();
    await context.close();
  });

  test('can be stepped through with buttons and keys, round and round', async ({ page }) => {
    await page.goto(english);
    await page.getByRole('button', { name: 'Next change' }).click();
    await expect(page.locator('redline-view output')).toHaveText(/^1 of \d+$/);
    await expect(page.locator(':focus')).toContainText('When you visit the Feature website');
    await page.keyboard.press('n');
    await expect(page.locator('redline-view output')).toHaveText(/^2 of /);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    const words = await page.locator('redline-view output').textContent();
    const [at, of] = words!.split(' of ');
    expect(at).toBe(of);
  });

  test('can be read side by side, level, each side with its own words', async ({ page }) => {
    await page.goto(english);
    await page.getByRole('radio', { name: 'Side by side' }).check();
    const pair = page.locator('.sides .pair').filter({ hasText: 'SDK APPID' }).first();
    const [older, newer] = [pair.locator(':scope > *').nth(0), pair.locator(':scope > *').nth(1)];
    await expect(older.locator('ins')).toHaveCount(0);
    await expect(newer.locator('del')).toHaveCount(0);
    await expect(older).toContainText('your');
    await expect(newer).toContainText('other applications');
    const [left, right] = [await older.boundingBox(), await newer.boundingBox()];
    expect(left!.y).toBe(right!.y);
    expect(left!.x).toBeLessThan(right!.x);
  });

  test('can be cut down to what changed, with what stands around it', async ({ page }) => {
    await page.goto(english);
    await page.getByText('Only what changed').click();
    await expect(page.locator('.clause:has(#introduction)')).toBeHidden();
    await expect(page.locator('.clause:has(#sharing)')).toBeVisible();
    await expect(page.getByText('We store and share personal information as specified')).toBeVisible();
    await expect(page.getByRole('row', { name: /SDK APPID/ }).first()).toBeVisible();
    await expect(page.getByRole('row', { name: /^Backend Log Data/ }).first()).toBeHidden();
  });
});

test.describe('a comparison that does not exist', () => {
  test('with the newer version first leads to the right order', async ({ page }) => {
    await page.goto('/en/privacy-policy/compare/2025-07-09/2023-09-08/');
    await expect(page.getByRole('note')).toContainText('starts with the older version');
    await page.getByRole('main').getByRole('link', { name: 'What changed from 2023-09-08 to 2025-07-09' }).click();
    await expect(page).toHaveURL(english);
  });

  test('in the reader’s language leads to the language it exists in', async ({ page }) => {
    await page.goto('/en/privacy-policy/compare/2022-08-11/2025-07-09/');
    await expect(page.getByRole('note')).toHaveText('This comparison exists in Chinese only.');
    await page
      .getByRole('main')
      .getByRole('link', { name: /What changed/ })
      .click();
    await expect(page).toHaveURL(chinese);
  });

  test('in any language leads to both texts and the nearest version in both languages', async ({ page }) => {
    await page.goto('/zh/privacy-policy/compare/2022-08-11/2023-09-08/');
    await expect(page.getByRole('note')).toContainText('没有共同语言');
    const ways = page.getByRole('main').locator('.way-on').getByRole('link');
    await expect(ways).toHaveText([
      '阅读 2022-08-11 版（中文）',
      '阅读 2023-09-08 版（英文）',
      '阅读 2025-07-09 版中英对照',
    ]);
  });
});

test.describe('beside the text of a policy', () => {
  test('a bar marks each clause that changed and opens the comparison there', async ({ page }) => {
    await page.goto('/en/privacy-policy/');
    const bars = page.getByRole('link', { name: 'Changed since version 2023-09-08: see what changed' });
    await expect(bars).toHaveCount(3);
    await bars.nth(1).click();
    await expect(page).toHaveURL(`${english}#sharing`);
  });

  test('the bars can be switched off, and stay off', async ({ page }) => {
    await page.goto('/en/privacy-policy/');
    await page.getByRole('button', { name: 'Reading' }).click();
    await page.getByLabel('Marks where a policy changed').uncheck();
    await expect(page.locator('.changed-since').first()).toBeHidden();
    await page.reload();
    await expect(page.locator('.changed-since').first()).toBeHidden();
  });

  test('an old version has no bars', async ({ page }) => {
    await page.goto('/en/privacy-policy/2023-09-08/');
    await expect(page.locator('.changed-since')).toHaveCount(0);
  });
});
