import { expect, test } from './support/test.ts';

const cases = [
  { path: '/en/nope/', lang: 'en', heading: 'Page not found', home: '/en/' },
  { path: '/en/privacy-policy/1999-01-01/', lang: 'en', heading: 'Page not found', home: '/en/' },
  { path: '/zh/nope/', lang: 'zh-CN', heading: '页面不存在', home: '/zh/' },
];

for (const { path, lang, heading, home } of cases) {
  test(`${path} answers 404 in the reader’s language and leads on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response!.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.getByRole('main').locator('ul a').first().click();
    await expect(page).toHaveURL(home);
  });
}

test.describe('an address in no language', () => {
  test.use({ locale: 'zh-CN' });

  test('answers 404 in the language of the browser', async ({ page }) => {
    const response = await page.goto('/nope/');
    expect(response!.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面不存在');
    await expect(page.getByRole('main')).not.toContainText('Page not found');
  });
});

test('a host with one error page shows it in both languages where the address has none', async ({ page }) => {
  await page.goto('/404.html');
  await expect(page.getByRole('main')).toContainText('Page not found');
  await expect(page.getByRole('main').locator('[lang="zh-CN"]')).toContainText('页面不存在');
});

test('a host with one error page shows it in the language of the address', async ({ page, baseURL }) => {
  await page.route('**/zh/elsewhere/', async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${baseURL}/404.html` }), status: 404 }),
  );
  await page.goto('/zh/elsewhere/');
  await expect(page.getByRole('heading', { name: '页面不存在' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeHidden();
});
