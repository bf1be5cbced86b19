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

  test('keeps the day on the history', async ({ page }) => {
    await page.goto('/en/privacy-policy/history/?on=2024-01-01');
    await expect(page.locator('.version.marked')).toHaveCount(1);
    await page.getByRole('link', { name: '阅读本页中文版' }).click();
    await expect(page).toHaveURL('/zh/privacy-policy/history/?on=2024-01-01');
    await expect(page.locator('.version.marked')).toHaveAttribute('data-version', '2023-09-08');
  });

  test('offers the nearest comparison where a language does not have this one, and says so', async ({ page }) => {
    await page.goto('/en/privacy-policy/compare/2023-09-08/2025-07-09/#retention');
    const link = page.getByRole('link', {
      name: /最接近的中文版本对比，2023-09-08 版与 2025-07-09 版并非均有中文文本/,
    });
    await expect(link).toHaveText('中文（2022-08-11 → 2025-07-09）');
    await link.click();
    await expect(page).toHaveURL('/zh/privacy-policy/compare/2022-08-11/2025-07-09/#retention');
    await expect(page.locator('.redline')).toBeVisible();
    await expect(page.getByRole('link', { name: /the nearest comparison in English/ })).toHaveText(
      'English (2023-09-08 → 2025-07-09)',
    );
  });

  test('finds the clause that a clause would stand under, where the version at its end lacks it', async ({ page }) => {
    await page.goto('/en/sla/#definitions.no-such-clause');
    await expect(page).toHaveURL('/en/sla/#definitions');
    await expect(page.locator('#definitions')).toBeInViewport();
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

  for (const [languages, home] of [
    ['zh-TW', '/zh/'],
    ['zh-HK', '/zh/'],
    ['zh-CN', '/zh/'],
    ['zh-Hans', '/zh/'],
    ['en-GB', '/en/'],
    ['de-DE', '/en/'],
    ['de-DE,zh-Hans-SG,en', '/zh/'],
    ['fr,en-US,zh-CN', '/en/'],
  ] as const) {
    test(`leads a browser in ${languages} to ${home}`, async ({ page }) => {
      await page.addInitScript((list) => {
        Object.defineProperty(navigator, 'languages', { value: list.split(',') });
      }, languages);
      await page.goto('/');
      await expect(page).toHaveURL(home);
    });
  }

  test('leads on once, and nothing leads back to it', async ({ page }) => {
    const visited: string[] = [];
    page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
    await page.addInitScript(() => localStorage.setItem('language', 'fr'));
    await page.goto('/');
    await expect(page).toHaveURL('/en/');
    await page.waitForLoadState('networkidle');
    expect(visited.at(-1)).toBe('/en/');
    expect(visited.filter((path) => path === '/en/')).toHaveLength(1);
  });

  test.describe('for a crawler', () => {
    test.use({ userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' });

    test('is the page that offers both languages', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('link', { name: '中文' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
      await expect(page).toHaveURL('/');
    });
  });
});
