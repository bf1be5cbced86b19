import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('the root offers both languages', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL('/zh/');
});

test('texts, languages, versions and clauses are all there', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('main').getByRole('link', { name: 'Privacy Policy', exact: true }).click();
  await expect(page).toHaveURL('/en/privacy-policy/');
  await expect(page.getByRole('heading', { name: '6. Data retention' })).toBeVisible();
  await page.getByRole('link', { name: '阅读本页中文版' }).click();
  await expect(page).toHaveURL('/zh/privacy-policy/');
  await page.getByRole('link', { name: '全部版本' }).click();
  await expect(page).toHaveURL('/zh/privacy-policy/history/');
  await page.getByRole('link', { name: '2022-08-11' }).first().click();
  await expect(page.locator('.text-body')).toBeVisible();
});

test('the contents stand beside the text and lead to its clauses', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/sla/');
  await page.locator('.contents').getByRole('link').last().click();
  await expect(page).toHaveURL(/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('on a phone the menu and the contents open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/sla/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page
    .getByRole('navigation', { name: 'Policies' })
    .getByRole('link', { name: 'Privacy Policy', exact: true })
    .click();
  await expect(page).toHaveURL('/en/privacy-policy/');
  await page.getByRole('button', { name: 'On this page' }).click();
  await page.locator('#contents').getByRole('link', { name: 'Data retention' }).click();
  await expect(page).toHaveURL('/en/privacy-policy/#retention');
});

test('every download is an ordinary link to a file that is there', async ({ page, request }) => {
  await page.goto('/en/privacy-policy/history/');
  const links = await page.locator('a[download]').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  // Four texts in three formats, one version in both languages, and one comparison in two formats.
  expect(links).toHaveLength(4 * 3 + 1 + 2);
  for (const link of links) expect((await request.head(link)).status(), link).toBe(200);
});

test('what would need a script is not shown', async ({ page }) => {
  for (const path of ['/en/privacy-policy/', '/en/glossary/', '/en/']) {
    await page.goto(path);
    await expect(page.getByRole('button', { name: 'Reading' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Focus mode' })).toBeHidden();
    await expect(page.getByText('Was this page helpful?')).toBeHidden();
    await expect(page.locator('#filter').filter({ visible: true })).toHaveCount(0);
  }
});

test('the glossary shows every term, and a link to a term finds it', async ({ page }) => {
  await page.goto('/en/glossary/#backend-log');
  await expect(page.locator('#backend-log')).toBeInViewport();
  expect(await page.locator('.term').filter({ visible: true }).count()).toBe(await page.locator('.term').count());
});
