import type { Page } from '@playwright/test';
import { accessibilityProblems } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

/** The first mark of a term in the text, or in one language of it. */
const mark = (page: Page, term: string, within = '.text-body') =>
  page.locator(`${within} a:is([data-term="${term}"], [data-term][href$="#${term}"])`).first();
const card = (page: Page) => page.locator('term-card');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('the card of a term', () => {
  test('says what it means, what it is called in Chinese and where it is defined', async ({ page }) => {
    await page.goto('/en/security-white-paper/');
    await mark(page, 'aes').hover();
    await expect(card(page)).toContainText('AES-128 symmetric key');
    await expect(card(page).locator('[lang="zh-CN"]')).toHaveText('AES-128 对称密钥');
    await expect(card(page).getByRole('link', { name: 'Glossary' })).toHaveAttribute('href', '/en/glossary/#aes');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('says it in Chinese in a Chinese text', async ({ page }) => {
    await page.goto('/zh/information-security/');
    await mark(page, 'two-factor').hover();
    await expect(card(page)).toContainText('双因素认证');
    await expect(card(page).locator('.counterpart')).toHaveText('two-factor authentication');
    await expect(card(page).locator('.counterpart')).toHaveAttribute('lang', 'en');
  });

  test('of a term that the text defines has the words of the text, and leads to that clause', async ({ page }) => {
    for (const path of ['/en/sla/', '/en/sla/2025-05-29/']) {
      await page.goto(path);
      const term = mark(page, 'service-month');
      await expect(term).toHaveAttribute('href', '#definitions.service-month');
      await term.hover();
      await expect(card(page)).toContainText('means each calendar month within the service period');
      await expect(card(page)).toContainText('Defined in 1.2 Service Month');
      await expect(card(page).locator('.counterpart')).toHaveText('服务月度');
      await term.click();
      await expect(page).toHaveURL(`${path}#definitions.service-month`);
      await expect(card(page)).toBeHidden();
    }
  });

  test('of a list is the cell or item that defines it', async ({ page }) => {
    await page.goto('/en/privacy-policy/2023-09-08/');
    await mark(page, 'backend-log').hover();
    await expect(card(page).getByRole('listitem').first()).toBeVisible();
    await expect(card(page).locator('[id]')).toHaveCount(0);
  });

  test('stays while the pointer is on it, and goes when the pointer goes on', async ({ page }) => {
    await page.goto('/en/security-white-paper/');
    await mark(page, 'aes').hover();
    await expect(card(page)).toBeVisible();
    await card(page).getByRole('link', { name: 'Glossary' }).hover();
    await page.waitForTimeout(500);
    await expect(card(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(card(page)).toBeHidden();
  });

  test('goes with Escape without leaving the focus mode, and does not come back by itself', async ({ page }) => {
    await page.goto('/en/security-white-paper/');
    await page.keyboard.press('f');
    await mark(page, 'aes').hover();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await page.waitForTimeout(500);
    await expect(card(page)).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-focus', 'on');
  });

  test('comes with the keyboard, describes the link, and lets single keys through', async ({ page }) => {
    await page.goto('/en/security-white-paper/');
    const term = mark(page, 'aes');
    await page.keyboard.press('Tab');
    await term.focus();
    await expect(card(page)).toBeVisible();
    await expect(term).toHaveAccessibleDescription(/AES-128 对称密钥/);
    await page.keyboard.press('f');
    await expect(card(page)).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-focus', 'on');
    await page.keyboard.press('Tab');
    await expect(page.locator('a[data-term]:focus')).toBeVisible();
    await expect(term).not.toBeFocused();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(page.locator('a[data-term]:focus')).toBeVisible();
  });

  test('does not come when a page is scrolled under a pointer that rests', async ({ page }) => {
    await page.goto('/en/security-white-paper/');
    const { x, y } = (await mark(page, 'aes').boundingBox())!;
    await page.mouse.move(x + 5, 300);
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y - 295);
    await page.waitForTimeout(600);
    await expect(card(page)).toBeHidden();
  });

  test('stays on the screen at the edge of the text, and above a term at the bottom', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await page.goto('/en/security-white-paper/');
    const term = mark(page, 'aes');
    await term.evaluate((link) => link.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await term.hover();
    await expect(card(page)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the first touch shows the card, the second follows the link', async ({ page }) => {
    await page.goto('/zh/sla/');
    const term = mark(page, 'service-month');
    await term.tap();
    await expect(card(page)).toContainText('Service Month');
    await expect(page).toHaveURL('/zh/sla/');
    await term.tap();
    await expect(page).toHaveURL('/zh/sla/#definitions.service-month');
  });

  test('a touch elsewhere puts it away', async ({ page }) => {
    await page.goto('/en/security-white-paper/');
    await mark(page, 'aes').tap();
    await expect(card(page)).toBeVisible();
    await page.touchscreen.tap(5, 5);
    await expect(card(page)).toBeHidden();
  });
});

test('with both languages side by side each has its own cards', async ({ page }) => {
  await page.goto('/en/sla/bilingual/');
  await mark(page, 'service-month', '.partner').hover();
  await expect(card(page)).toContainText('是指您所购买的服务期限内的每个自然月');
  await expect(card(page)).toContainText('Defined in 1.2 服务月度');
  await expect(card(page).locator('strong').first()).toHaveAttribute('lang', 'zh-CN');
  await expect(card(page).getByRole('link', { name: '1.2 服务月度' })).toHaveAttribute('lang', 'zh-CN');
  await mark(page, 'voucher', '.reader').hover();
  await expect(card(page).locator('.counterpart')).toHaveText('代金券');
});

test('without the glossary the text’s own definitions are still shown', async ({ page }) => {
  await page.route('**/en/glossary/', (route) => route.abort());
  await page.goto('/en/sla/');
  await mark(page, 'service-month').hover();
  await expect(card(page)).toContainText('means each calendar month');
});

test('on paper a term looks like any other word', async ({ page }) => {
  await page.goto('/en/sla/');
  await page.emulateMedia({ media: 'print' });
  expect(await mark(page, 'service-month').evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link: to the clause that defines it, otherwise to the glossary', async ({ page }) => {
    await page.goto('/en/sla/2025-05-29/');
    await mark(page, 'service-month').click();
    await expect(page).toHaveURL('/en/sla/2025-05-29/#definitions.service-month');
    await mark(page, 'voucher').click();
    await expect(page).toHaveURL('/en/glossary/#voucher');
    await expect(page.locator('#voucher')).toBeInViewport();
  });
});
