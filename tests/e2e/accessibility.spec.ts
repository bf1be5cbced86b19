import type { Page } from '@playwright/test';
import { accessibilityProblems } from './support/accessibility.ts';
import { sitePaths } from './support/site-paths.ts';
import { expect, test } from './support/test.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

// The chooser would lead anyone but a crawler on at once.
test.use({ userAgent: 'Bot', trace: 'off', contextOptions: { reducedMotion: 'reduce' } });

/** In light colours by every rule, in dark ones by those that colours can break. */
async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await accessibilityProblems(page), 'in light colours').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await accessibilityProblems(page, 'colours'), 'in dark colours').toEqual([]);
}

test.describe('accessible on phone and desk, in light and dark:', () => {
  for (const path of sitePaths) {
    test(path, async ({ page }) => {
      await page.setViewportSize(desk);
      await page.goto(path);
      await expectAccessible(page);
      await page.setViewportSize(phone);
      await expectAccessible(page);
    });
  }
});

test.describe('accessible while open:', () => {
  for (const language of ['en', 'zh']) {
    const text = `/${language}/privacy-policy/`;

    test(`the menu, the contents and the settings of ${text} on a phone`, async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(text);
      for (const panel of ['menu', 'contents', 'settings']) {
        await page.locator(`[popovertarget="${panel}"]`).click();
        await expect(page.locator(`#${panel}`)).toBeVisible();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await expect(page.locator(`#${panel}`)).toBeHidden();
      }
    });

    test(`the list of keys of ${text}`, async ({ page }) => {
      await page.setViewportSize(desk);
      await page.goto(text);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
    });

    test(`the focus mode of ${text}`, async ({ page }) => {
      await page.setViewportSize(desk);
      await page.goto(text);
      await page.keyboard.press('f');
      await expect(page.getByRole('banner')).toBeHidden();
      await expectAccessible(page);
    });

    test(`a clause of ${text} that was linked to, in the largest letters`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('textSize', 'largest'));
      await page.setViewportSize(phone);
      await page.goto(`${text}#use.backend-logs`);
      await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
      await expectAccessible(page);
    });

    test(`the filtered glossary in ${language}`, async ({ page }) => {
      await page.goto(`/${language}/glossary/`);
      await page.locator('#filter').fill('TRTC');
      await expectAccessible(page);
    });
  }
});
