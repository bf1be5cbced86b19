import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const path = '/en/privacy-policy/bilingual/';

/** Where the first block of a clause and its partner stand. */
async function partners(page: Page) {
  const pair = page.locator('.paired-clause:has(#introduction) > .pair').first();
  const [reader, partner] = await Promise.all([
    pair.locator('.reader').boundingBox(),
    pair.locator('.partner').boundingBox(),
  ]);
  return { reader: reader!, partner: partner! };
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('partners stand level, the reader’s language on the left', async ({ page }) => {
    for (const address of [path, path.replace('/en/', '/zh/')]) {
      await page.goto(address);
      const { reader, partner } = await partners(page);
      expect(partner.y).toBeCloseTo(reader.y, 0);
      expect(partner.x).toBeGreaterThan(reader.x + reader.width);
    }
  });

  test('the rows of tables stand level, cell by cell', async ({ page }) => {
    await page.goto(path);
    for (const [row, columns] of [
      ['use.account', 3],
      ['retention.account', 2],
    ] as const) {
      const cells = page.locator(`tr:has([id="${row}"]) > *`);
      const boxes = await cells.evaluateAll((all) =>
        all.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(boxes).toHaveLength(2 * columns);
      const tops = boxes.map(({ top }) => Math.round(top));
      expect(tops.slice(columns)).toEqual(tops.slice(0, columns));
      for (const { width } of boxes) expect(width).toBeGreaterThan(80);
    }
  });

  test('the heading of a clause stays in view while it is read', async ({ page }) => {
    await page.goto(`${path}#use.dashboard`);
    await expect(page.locator('[id="use.dashboard"]')).toBeInViewport();
    const heading = page.getByRole('heading', { name: 'How personal information is used' });
    await expect(heading).toBeInViewport();
    await expect.poll(async () => (await heading.boundingBox())!.y).toBeLessThan(20);
  });

  test('pointing at a text marks its partner', async ({ page }) => {
    await page.goto(path);
    const pair = page.locator('.paired-clause:has(#controller) > .pair').first();
    const colour = () => pair.locator('.partner').evaluate((side) => getComputedStyle(side).backgroundColor);
    const before = await colour();
    await pair.locator('.reader').hover();
    expect(await colour()).not.toBe(before);
  });

  test('a clause keeps its address in every view', async ({ page }) => {
    await page.goto(`${path}#retention.account`);
    await page.getByRole('link', { name: '阅读本页中文版' }).click();
    await expect(page).toHaveURL('/zh/privacy-policy/bilingual/#retention.account');
    await expect(page.locator('[id="retention.account"]')).toBeInViewport();
    await page.goto('/en/privacy-policy/#retention.account');
    await expect(page.locator('[id="retention.account"]')).toBeInViewport();
  });

  test('text pages and the history lead to it', async ({ page }) => {
    await page.goto('/zh/sla/');
    await page.getByRole('link', { name: '中英对照', exact: true }).click();
    await expect(page).toHaveURL('/zh/sla/2025-05-29/bilingual/');
    await page.goto('/en/privacy-policy/history/');
    await expect(page.getByRole('link', { name: 'English and Chinese', exact: true })).toHaveCount(1);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('partners follow each other', async ({ page }) => {
    await page.goto(path);
    const { reader, partner } = await partners(page);
    expect(partner.y).toBeGreaterThanOrEqual(reader.y + reader.height);
  });

  test('one language, the other or both are shown, and the choice is remembered', async ({ page }) => {
    await page.goto(path);
    const english = page.getByText('The Feature is available to users worldwide');
    const chinese = page.getByText('本功能面向全球用户开放');
    await page.getByRole('radio', { name: '中文' }).tap();
    await expect(english).toBeHidden();
    await expect(chinese).toBeVisible();
    await page.goto('/en/sla/bilingual/');
    await expect(page.getByRole('radio', { name: '中文' })).toBeChecked();
    await expect(page.locator('.text-body .reader').first()).toBeHidden();
    await page.getByRole('radio', { name: 'Both languages' }).tap();
    await expect(page.locator('.text-body .reader').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both texts are there, and the choice works', async ({ page }) => {
    await page.goto(path);
    const chinese = page.getByText('本功能面向全球用户开放');
    await expect(chinese).toBeVisible();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(chinese).toBeHidden();
  });
});

test('the switch says before one goes that another version is the nearest in that language', async ({ page }) => {
  await page.goto('/zh/privacy-policy/2022-08-11/#retention');
  const link = page.getByRole('link', {
    name: 'the nearest version in English, as 2022-08-11 was published in Chinese only',
  });
  await expect(link).toHaveText('English (2023-09-08)');
  await link.click();
  await expect(page).toHaveURL('/en/privacy-policy/2023-09-08/#retention');
});

test('a version in one language leads to the nearest in both', async ({ page }) => {
  await page.goto('/en/privacy-policy/2023-09-08/bilingual/');
  await page.getByRole('link', { name: 'Read version 2025-07-09 in both languages, the nearest one' }).click();
  await expect(page).toHaveURL('/en/privacy-policy/2025-07-09/bilingual/');
});
