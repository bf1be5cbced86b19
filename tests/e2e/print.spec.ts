import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPdf } from '../build/support/read-pdf.ts';
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

for (const { page: path, file } of [
  { page: '/zh/privacy-policy/2022-08-11/', file: 'privacy-policy-2022-08-11-zh.pdf' },
  { page: '/en/sla/bilingual/', file: 'sla-2025-05-29-bilingual.pdf' },
  {
    page: '/en/privacy-policy/compare/2023-09-08/2025-07-09/',
    file: 'privacy-policy-2023-09-08-to-2025-07-09-en-redline.pdf',
  },
]) {
  test(`printing ${path} gives the paper, the header and the footer of its PDF`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const printed = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const offered = await readPdf(await readFile(join('dist', 'downloads', file)));
    const [own, its] = [printed.pages[0]!, offered.pages[0]!];
    expect(own.size).toEqual(its.size);
    // In the whole fonts of a machine some Chinese characters are copied as look-alikes, and the pages may be fewer.
    const words = (text: string): string => text.replace(/(of|共) \d+/g, '').replace(/[^\x20-\x7e]+/g, '');
    expect(words(own.header)).toBe(words(its.header));
    expect(words(own.footer)).toBe(words(its.footer));
    expect(Math.abs(printed.pages.length - offered.pages.length)).toBeLessThanOrEqual(1);
  });
}

test('both languages stand side by side on paper, even from a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/sla/bilingual/');
  await page.emulateMedia({ media: 'print' });
  const [reader, partner] = await page
    .locator('.paired-clause .pair:not(:has(.gap)) > div.side')
    .evaluateAll((sides) => sides.slice(0, 2).map((side) => side.getBoundingClientRect().toJSON() as DOMRect));
  expect(partner!.top).toBe(reader!.top);
  expect(partner!.left).toBeGreaterThan(reader!.right);
});

test('what changed can be seen on paper without colours', async ({ page }) => {
  await page.goto('/en/privacy-policy/compare/2023-09-08/2025-07-09/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.redline-controls')).toBeHidden();
  await expect(page.locator('.redline-legend')).toBeVisible();
  await expect(page.locator('.text-body del').first()).toHaveCSS('text-decoration-line', 'line-through');
  await expect(page.locator('.text-body ins').first()).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('.clause > p.differing').first()).not.toHaveCSS('border-image-source', 'none');
});
