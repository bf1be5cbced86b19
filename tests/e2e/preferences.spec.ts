import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const text = '/en/privacy-policy/';

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reading' }).click();
}

async function choose(page: Page, name: string): Promise<void> {
  await openSettings(page);
  await page.getByRole('radio', { name, exact: true }).check();
  await page.keyboard.press('Escape');
}

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const letters = (page: Page): Promise<number> =>
  page
    .locator('.text-body p')
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

test('colours follow the system until the reader chooses, then the choice', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(text);
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background(page);
  expect(dark).not.toBe(light);
  await choose(page, 'Light');
  expect(await background(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await choose(page, 'Dark');
  expect(await background(page)).toBe(dark);
  await choose(page, 'System');
  expect(await background(page)).toBe(light);
});

test('letters become larger and smaller', async ({ page }) => {
  await page.goto(text);
  const standard = await letters(page);
  await choose(page, 'Largest');
  expect(await letters(page)).toBeGreaterThan(standard * 1.25);
  await choose(page, 'Small');
  expect(await letters(page)).toBeLessThan(standard);
  await choose(page, 'Standard');
  expect(await letters(page)).toBe(standard);
});

test('choices are kept when going on, when loading again and in the other language', async ({ page }) => {
  await page.goto(text);
  await choose(page, 'Dark');
  await choose(page, 'Large');
  const chosen = async (): Promise<void> => {
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
  };
  await page.reload();
  await chosen();
  await page.goto('/zh/glossary/');
  await chosen();
  await page.goto('/en/sla/');
  await chosen();
  await openSettings(page);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Large', exact: true })).toBeChecked();
});

test('choices hold before anything is painted, and without the other scripts', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('textSize', 'largest');
    new MutationObserver(() => {
      document.documentElement.dataset.test ??= document.querySelector('body') ? 'late' : 'in time';
    }).observe(document, { attributeFilter: ['data-theme'], subtree: true });
  });
  await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(text);
  await expect(page.locator('html')).toHaveAttribute('data-test', 'in time');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
});

test('a second tab follows at once', async ({ page, context }) => {
  const second = await context.newPage();
  await page.goto(text);
  await second.goto('/en/sla/');
  await openSettings(second);
  await choose(page, 'Dark');
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(second.locator('input[name="theme"][value="dark"]')).toBeChecked();
  await choose(page, 'System');
  await expect(second.locator('html')).not.toHaveAttribute('data-theme');
});

test('a page that the browser kept for going back shows a choice made since', async ({ page }) => {
  await page.goto(text);
  await openSettings(page);
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('input[name="theme"][value="dark"]')).toBeChecked();
});

test('where storage is blocked, choices work for the page and nothing breaks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  await page.goto(text);
  await choose(page, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: '阅读本页中文版' }).click();
  await expect(page).toHaveURL('/zh/privacy-policy/');
  await page.goto('/');
  await expect(page).toHaveURL('/en/');
});

test('focus mode leaves only the text, and can be left by button, key and settings', async ({ page }) => {
  await page.goto(text);
  const surroundings = ['.site-header', '.site-footer', '.sidebar #menu', '.contents', '.breadcrumbs', '.neighbours'];
  const expectAlone = async (alone: boolean): Promise<void> => {
    for (const part of surroundings) await expect(page.locator(part)).toBeVisible({ visible: !alone });
    await expect(page.locator('.text-body')).toBeVisible();
  };
  await page.getByRole('button', { name: 'Focus mode' }).click();
  await expectAlone(true);
  await page.reload();
  await expectAlone(true);
  await page.getByRole('button', { name: 'Leave focus mode' }).click();
  await expectAlone(false);
  await page.keyboard.press('f');
  await expectAlone(true);
  await page.keyboard.press('Escape');
  await expectAlone(false);
  await openSettings(page);
  await page.getByRole('checkbox', { name: 'Focus mode' }).check();
  await expectAlone(true);
});

test('no choice sets a cookie', async ({ page, context }) => {
  await page.goto(text);
  await choose(page, 'Dark');
  await choose(page, 'Large');
  await page.getByRole('link', { name: '阅读本页中文版' }).click();
  await page.goto('/');
  expect(await context.cookies()).toEqual([]);
});
