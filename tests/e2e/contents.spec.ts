import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const text = '/en/security-white-paper/';

const marked = (page: Page) => page.locator('.contents a[aria-current="location"]');

test.describe('beside the text, the contents', () => {
  test.use({ viewport: { width: 1280, height: 500 }, contextOptions: { reducedMotion: 'reduce' } });

  test('mark the clause at the beginning, and every clause that is scrolled to', async ({ page }) => {
    await page.goto(text);
    const headings = page.locator('.clause-heading h2');
    await expect(marked(page)).toHaveAttribute('href', `#${await headings.first().getAttribute('id')}`);
    for (const index of [2, (await headings.count()) - 1, 1]) {
      await headings.nth(index).evaluate((heading) => {
        scrollBy(0, heading.getBoundingClientRect().top - innerHeight / 3 + 10);
      });
      await expect(marked(page)).toHaveAttribute('href', `#${await headings.nth(index).getAttribute('id')}`);
      await expect(marked(page)).toBeInViewport();
    }
  });

  test('keep up with a jump into the middle of a long clause', async ({ page }) => {
    await page.goto('/en/privacy-policy/');
    await page.locator('[id="use.account"]').evaluate((row) => row.scrollIntoView());
    await expect(marked(page)).toHaveAttribute('href', '#use');
    await page.goto('/en/glossary/');
    await page.goto('/en/privacy-policy/#use.troubleshooting');
    await expect(marked(page)).toHaveAttribute('href', '#use');
  });

  test('lead to the clause', async ({ page }) => {
    await page.goto(text);
    const link = page.locator('.contents a').nth(6);
    await link.click();
    const hash = (await link.getAttribute('href'))!;
    await expect(page).toHaveURL(text + hash);
    await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
    await expect(marked(page)).toHaveAttribute('href', hash);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

  test('the contents open over the text, and close by choosing', async ({ page }) => {
    await page.goto(text);
    const panel = page.locator('#contents');
    await expect(panel).toBeHidden();
    await page.getByRole('button', { name: 'On this page' }).click();
    await expect(panel).toBeVisible();
    const link = panel.getByRole('link').nth(5);
    const hash = (await link.getAttribute('href'))!;
    await link.click();
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(text + hash);
    await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
  });

  test('who chooses by keyboard reads on from the clause', async ({ page }) => {
    await page.goto(text);
    await page.getByRole('button', { name: 'On this page' }).press('Enter');
    const link = page.locator('#contents a').nth(5);
    const hash = (await link.getAttribute('href'))!;
    await link.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator(`.permalink[href="${hash}"]`)).toBeFocused();
  });

  for (const { name, panel } of [
    { name: 'On this page', panel: '#contents' },
    { name: 'Menu', panel: '#menu' },
    { name: 'Reading', panel: '#settings' },
  ]) {
    test(`“${name}” closes by Escape and by touching the page, and gives the focus back`, async ({ page }) => {
      await page.goto(text);
      const button = page.getByRole('button', { name });
      await button.press('Enter');
      await expect(page.locator(panel)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.locator(`${panel} :focus`)).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(page.locator(panel)).toBeHidden();
      await expect(button).toBeFocused();
      await button.click();
      await expect(page.locator(panel)).toBeVisible();
      await page.mouse.click(panel === '#contents' ? 10 : 380, 700);
      await expect(page.locator(panel)).toBeHidden();
    });
  }

  test('the menu lists every policy and shows where the reader is', async ({ page }) => {
    await page.goto(text);
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('navigation', { name: 'Policies' });
    await expect(menu.getByRole('link', { name: 'Security White Paper' })).toHaveAttribute('aria-current', 'page');
    await menu.getByRole('link', { name: 'Service Level Agreement' }).click();
    await expect(page).toHaveURL('/en/sla/');
    await expect(page.locator('#menu')).toBeHidden();
  });
});

test('previous and next lead through all policies', async ({ page }) => {
  const first = '/en/compliance/';
  await page.goto(first);
  await expect(page.locator('a[rel="prev"]')).toHaveCount(0);
  const visited = [first];
  const next = page.locator('a[rel="next"]');
  while ((await next.count()) > 0 && visited.length < 20) {
    const path = (await next.getAttribute('href'))!;
    await next.click();
    await page.waitForURL(path);
    visited.push(path);
  }
  expect(new Set(visited).size).toBe(7);
  await page.locator('a[rel="prev"]').click();
  await expect(page).toHaveURL(visited.at(-2)!);
});
