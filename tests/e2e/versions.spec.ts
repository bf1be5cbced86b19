import { expect, test } from './support/test.ts';

test.describe('a version that is no longer in force', () => {
  test('says so above its text and leads to the one that is', async ({ page }) => {
    await page.goto('/en/privacy-policy/2023-09-08/');
    const notice = page.getByRole('note').filter({ hasText: 'no longer in force' });
    await expect(notice).toContainText('July 9, 2025');
    await expect(page.locator('.facts')).toContainText('Superseded on July 9, 2025 by version 2025-07-09');
    await notice.getByRole('link').click();
    await expect(page).toHaveURL('/en/privacy-policy/');
    await expect(page.locator('article')).toHaveAttribute('data-version', '2025-07-09');
    await expect(page.locator('.text-header').getByRole('note')).toHaveCount(0);
  });

  test('says so in Chinese', async ({ page }) => {
    await page.goto('/zh/privacy-policy/2022-08-11/');
    await expect(page.getByRole('note').filter({ hasText: '本版本已不再有效' })).toBeVisible();
  });
});

test.describe('a version that the reader’s language does not have', () => {
  test('is found in Chinese from its English address', async ({ page }) => {
    const response = await page.goto('/en/privacy-policy/2022-08-11/');
    expect(response!.status()).toBe(200);
    await expect(page.getByRole('note')).toHaveText('Version 2022-08-11 of this policy was published in Chinese only.');
    await expect(page.locator('.text-body')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Read version 2022-08-11 in Chinese' }).click();
    await expect(page).toHaveURL('/zh/privacy-policy/2022-08-11/');
    await expect(page.locator('.text-body')).toBeVisible();
  });

  test('is found in English from its Chinese address, with the nearest Chinese one', async ({ page }) => {
    await page.goto('/zh/privacy-policy/2023-09-08/');
    await expect(page.getByRole('note')).toHaveText('本政策 2023-09-08 版仅以英文发布。');
    await page.getByRole('main').getByRole('link', { name: '2025-07-09' }).click();
    await expect(page).toHaveURL('/zh/privacy-policy/2025-07-09/');
  });
});

test('a policy’s history leads to every version in every language it was published in', async ({ page }) => {
  await page.goto('/en/privacy-policy/history/');
  const links = page.locator('.version .version-links').getByRole('link', { name: /^(English|Chinese)$/ });
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual([
    '/en/privacy-policy/2025-07-09/',
    '/zh/privacy-policy/2025-07-09/',
    '/en/privacy-policy/2023-09-08/',
    '/zh/privacy-policy/2022-08-11/',
  ]);
});

test('the text in force says since when, when it was updated, and which language it is', async ({ page }) => {
  await page.goto('/en/privacy-policy/');
  const facts = page.locator('.facts');
  await expect(facts).toContainText('In force since July 9, 2025');
  await expect(facts).toContainText('July 9, 2025, 15:57:21 (UTC+8)');
  await expect(facts).toContainText('Published in English');
  await page.goto('/zh/privacy-policy/');
  await expect(facts).toContainText('中文为参考译文');
});
