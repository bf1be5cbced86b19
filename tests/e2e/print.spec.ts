import { expect, test } from './support/test.ts';

const chrome =
  '.skip, .site-header, .site-footer, .sidebar, #menu, .contents, #contents, .breadcrumbs, .neighbours, .actions, .permalink, .leave-focus, dialog';

for (const { name, width } of [
  { name: 'a phone', width: 390 },
  { name: 'a desk', width: 1280 },
]) {
  test(`printing from ${name} shows the text with its address and nothing to press`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/privacy-policy/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(chrome).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: 'Privacy Policy' })).toBeVisible();
    await expect(page.locator('.text-body')).toBeVisible();
    await expect(page.getByText('https://policies.example.com/en/privacy-policy/2025-07-09/')).toBeVisible();
    await expect(page.locator('.facts')).toContainText('July 9, 2025, 15:57:21');
  });
}

test('printing is black on white, whatever the screen shows', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('textSize', 'largest');
    localStorage.setItem('focus', 'on');
  });
  await page.goto('/zh/sla/');
  await page.emulateMedia({ media: 'print' });
  const style = await page.locator('.text-body').evaluate((body) => {
    const { color, fontSize } = getComputedStyle(body.querySelector('p')!);
    return { color, fontSize, background: getComputedStyle(document.documentElement).backgroundColor };
  });
  expect(style).toEqual({ color: 'rgb(0, 0, 0)', fontSize: '14px', background: 'rgb(255, 255, 255)' });
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a table keeps its columns on paper', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/privacy-policy/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.text-body thead').first()).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('.text-body tbody td').first()).toHaveCSS('display', 'table-cell');
});
