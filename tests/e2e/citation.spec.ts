import type { Page } from '@playwright/test';
import { accessibilityProblems } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

const origin = 'https://policies.example.com';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('a citation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [path, name, said, citation] of [
    [
      '/en/privacy-policy/',
      'Copy the citation of “6. Data retention”',
      'Citation copied',
      `Privacy Policy, version 2025-07-09, clause 6 (Data retention), ${origin}/en/privacy-policy/2025-07-09/#retention`,
    ],
    [
      '/zh/privacy-policy/2022-08-11/',
      '复制“6. 数据保留”的引注',
      '引注已复制',
      `《隐私协议》（2022-08-11 版）第 6 条“数据保留”，${origin}/zh/privacy-policy/2022-08-11/#retention`,
    ],
    [
      '/en/sla/2025-05-29/',
      'Copy the citation of “Preamble”',
      'Citation copied',
      `Service Level Agreement, version 2025-05-29, “Preamble”, ${origin}/en/sla/2025-05-29/#preamble`,
    ],
    [
      '/zh/sla/',
      '复制“1.2 服务月度”的引注',
      '引注已复制',
      `《服务等级协议》（2025-05-29 版）第 1.2 条“服务月度”，${origin}/zh/sla/2025-05-29/#definitions.service-month`,
    ],
  ] as const) {
    test(`on ${path} is copied by “${name}”, which says so and leaves the address alone`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
      expect(await copied(page)).toBe(citation);
      await expect(page).toHaveURL(path);
    });
  }

  test('of every clause is there, in order, after its link', async ({ page }) => {
    await page.goto('/en/sla/');
    const links = await page.locator('.permalink').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const citations = await page.locator('.cite').evaluateAll((all) => all.map(({ dataset }) => dataset['citation']!));
    expect(citations.map((citation) => citation.slice(citation.indexOf('#')))).toEqual(links);
  });

  test('is reached and copied by keyboard', async ({ page }) => {
    await page.goto('/en/sla/');
    await page.locator('.permalink').nth(2).focus();
    await page.keyboard.press('Tab');
    const button = page.locator('.cite').nth(2);
    await expect(button).toBeFocused();
    await expect(button).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Citation copied' })).toBeVisible();
    expect(await copied(page)).toContain(', clause 1.1 (Real-Time Communication (TRTC) Service), ');
  });
});

test('where nothing may be copied, the citation is shown and selected until the reader turns away', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/zh/sla/');
  await page.locator('.cite').nth(2).click();
  const offered = page.getByRole('status').filter({ hasText: '请手动复制' });
  const citation = await page.locator('.cite').nth(2).getAttribute('data-citation');
  await expect(offered).toContainText(citation!);
  expect(await page.evaluate(() => String(getSelection()))).toBe(citation);
  await offered.click();
  await expect(offered).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(offered).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('link and citation of a clause are in sight, and large enough for a finger', async ({ page }) => {
    await page.goto('/en/sla/');
    for (const control of await page.locator('.clause-actions > *').all()) {
      await expect(control).toHaveCSS('opacity', '1');
      const box = (await control.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no citation is offered, for it could not be copied', async ({ page }) => {
    await page.goto('/en/sla/');
    await expect(page.locator('.cite').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.permalink').first()).toBeVisible();
  });
});

test('a citation is not offered on paper', async ({ page }) => {
  await page.goto('/en/sla/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cite').filter({ visible: true })).toHaveCount(0);
});
