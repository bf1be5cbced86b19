import { expect, test } from './support/test.ts';

test.describe('the history on a day', () => {
  test('marks the version that was in force', async ({ page }) => {
    await page.goto('/en/privacy-policy/history/?on=2024-03-01');
    await expect(page.locator('point-in-time output')).toHaveText('On March 1, 2024, version 2023-09-08 was in force.');
    await expect(page.locator('.version.marked')).toHaveCount(1);
    await expect(page.locator('.version.marked')).toContainText('In force on March 1, 2024');
    await page.locator('.version.marked').getByRole('link', { name: 'Version 2023-09-08' }).click();
    await expect(page).toHaveURL('/en/privacy-policy/2023-09-08/');
  });

  test('knows the first and the last day of a version', async ({ page }) => {
    await page.goto('/en/privacy-policy/history/?on=2025-07-08');
    await expect(page.locator('.version.marked')).toContainText('Version 2023-09-08');
    await page.goto('/en/privacy-policy/history/?on=2025-07-09');
    await expect(page.locator('.version.marked')).toContainText('Version 2025-07-09');
  });

  test('says that nothing was in force before the first version', async ({ page }) => {
    await page.goto('/zh/privacy-policy/history/?on=2022-08-10');
    await expect(page.locator('point-in-time output')).toHaveText(
      '2022 年 8 月 10 日尚无有效版本，首个版本自 2022 年 8 月 11 日起生效。',
    );
    await expect(page.locator('.version.marked')).toHaveCount(0);
  });

  for (const day of ['2024-02-30', 'yesterday', '<b>1</b>']) {
    test(`says that ${day} is no day`, async ({ page }) => {
      await page.goto(`/en/privacy-policy/history/?on=${encodeURIComponent(day)}`);
      await expect(page.locator('point-in-time output')).toHaveText(`“${day}” is not a day. Write it as YYYY-MM-DD.`);
    });
  }

  test('can be chosen by hand, and the back button goes to the day before', async ({ page }) => {
    await page.goto('/en/privacy-policy/history/');
    await expect(page.locator('.version.marked')).toHaveCount(0);
    await page.getByLabel('In force on').fill('2023-01-01');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL('/en/privacy-policy/history/?on=2023-01-01');
    await expect(page.locator('.version.marked')).toContainText('Version 2022-08-11');
    await page.goBack();
    await expect(page.locator('.version.marked')).toHaveCount(0);
  });

  test('without JavaScript shows each version’s period in force', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto('/en/privacy-policy/history/');
    await expect(page.getByText('In force from September 8, 2023 until July 9, 2025')).toBeVisible();
    await expect(page.locator('point-in-time form')).toBeHidden();
    await context.close();
  });
});
