import { expect, test } from './support/test.ts';

test.describe('the language switch', () => {
  for (const path of [
    '/en/sla/',
    '/en/privacy-policy/2025-07-09/',
    '/en/dpsa/history/',
    '/en/glossary/',
    '/en/updates/',
    '/en/',
  ]) {
    test(`on ${path} leads to the same page in Chinese and back`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('link', { name: '阅读本页中文版' }).click();
      await expect(page).toHaveURL(path.replace('/en/', '/zh/'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await page.getByRole('link', { name: 'Read this page in English' }).click();
      await expect(page).toHaveURL(path);
    });
  }

  test('keeps the clause in the address', async ({ page }) => {
    await page.goto('/en/privacy-policy/#use.backend-logs');
    await page.getByRole('link', { name: '阅读本页中文版' }).click();
    await expect(page).toHaveURL('/zh/privacy-policy/#use.backend-logs');
    await expect(page.locator('[id="use.backend-logs"]')).toBeInViewport();
  });

  test('keeps the clause that is being read', async ({ page }) => {
    await page.goto('/en/privacy-policy/');
    await page.locator('#retention').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await expect(page.locator('.contents a[href="#retention"]')).toHaveAttribute('aria-current', 'location');
    await page.keyboard.press('l');
    await expect(page).toHaveURL('/zh/privacy-policy/#retention');
  });

  test('forgets a clause in the address that the reader has left', async ({ page }) => {
    await page.goto('/en/privacy-policy/#introduction');
    await page.locator('#retention').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await expect(page.locator('.contents a[href="#retention"]')).toHaveAttribute('aria-current', 'location');
    await page.keyboard.press('l');
    await expect(page).toHaveURL('/zh/privacy-policy/#retention');
  });

  test('keeps what stands in the query', async ({ page }) => {
    await page.goto('/en/search/?q=TRTC');
    await page.getByRole('link', { name: '阅读本页中文版' }).click();
    await expect(page).toHaveURL('/zh/search/?q=TRTC');
  });

  test('leaves the back button its way', async ({ page }) => {
    await page.goto('/en/sla/');
    await page.getByRole('link', { name: '阅读本页中文版' }).click();
    await expect(page).toHaveURL('/zh/sla/');
    await page.goBack();
    await expect(page).toHaveURL('/en/sla/');
  });
});

test.describe('the root of the site', () => {
  test('leads to the language that was chosen last, whatever the browser speaks', async ({ page }) => {
    await page.goto('/en/sla/');
    await page.getByRole('link', { name: '阅读本页中文版' }).click();
    await page.waitForURL('/zh/sla/');
    await page.goto('/');
    await expect(page).toHaveURL('/zh/');
  });

  test('keeps query and clause on the way', async ({ page }) => {
    await page.goto('/?embed=1#lately');
    await expect(page).toHaveURL('/en/?embed=1#lately');
  });

  test('leaves the back button its way', async ({ page }) => {
    await page.goto('/en/sla/');
    await page.goto('/');
    await expect(page).toHaveURL('/en/');
    await page.goBack();
    await expect(page).toHaveURL('/en/sla/');
  });

  for (const [locale, home] of [
    ['zh-TW', '/zh/'],
    ['zh-CN', '/zh/'],
    ['en-GB', '/en/'],
  ] as const) {
    test(`leads a browser in ${locale} to ${home}`, async ({ browser, baseURL }) => {
      const page = await browser.newPage({ locale, baseURL: baseURL! });
      await page.goto('/');
      await expect(page).toHaveURL(home);
      await page.close();
    });
  }

  test('lets a browser in another language choose', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ locale: 'de-DE', baseURL: baseURL! });
    await page.goto('/');
    await expect(page).toHaveURL('/');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL('/zh/');
    await page.close();
  });
});
