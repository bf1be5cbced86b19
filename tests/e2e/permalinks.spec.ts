import { expect, test } from './support/test.ts';

const origin = 'https://policies.example.com';

test.describe('a permalink', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const path of ['/en/privacy-policy/', '/en/privacy-policy/2025-07-09/']) {
    test(`on ${path} copies the address of the clause in this version, and says so`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('link', { name: /^Copy the link to “6\. / }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${origin}/en/privacy-policy/2025-07-09/#retention`,
      );
      await expect(page).toHaveURL(`${path}#retention`);
    });
  }

  test('of an older version copies the address of that version', async ({ page }) => {
    await page.goto('/zh/privacy-policy/2022-08-11/');
    await page.locator('a.permalink[href="#retention"]').click();
    await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${origin}/zh/privacy-policy/2022-08-11/#retention`,
    );
  });

  test('works from the keyboard', async ({ page }) => {
    await page.goto('/en/sla/');
    await page.locator('a.permalink').nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  });
});

test('where nothing may be copied, the reader is told where the link is', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
  });
  await page.goto('/en/sla/');
  await page.locator('a.permalink').nth(1).click();
  await expect(page.getByRole('status').filter({ hasText: 'It is now in the address bar' })).toBeVisible();
  expect(new URL(page.url()).hash).not.toBe('');
});

test('a link to a clause, an item or a row shows it marked', async ({ page }) => {
  // The second address would come while the page still glides to the first.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const id of ['retention', 'use.backend-logs']) {
    await page.goto(`/en/privacy-policy/#${id}`);
    const target = page.locator(`[id="${id}"]`);
    await expect(target).toBeInViewport();
    expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
  }
});
