import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

interface Stop {
  readonly name: string;
  readonly part: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** Stays on the screen wherever the page is scrolled to. */
  readonly floats: boolean;
  readonly outlined: boolean;
  readonly inView: boolean;
}

/** What the Tab key stops at, from the top of the page to its end; places are those on the page, not the screen. */
async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const shown = element.closest('label') ?? element;
      return {
        name: element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim(),
        part: element.closest('header.site-header, .sidebar, main, .contents, footer')?.className ?? '',
        top: box.top + scrollY,
        bottom: box.bottom + scrollY,
        left: box.left,
        floats: getComputedStyle(element).position === 'fixed',
        outlined:
          getComputedStyle(shown).outlineStyle !== 'none' && parseFloat(getComputedStyle(shown).outlineWidth) >= 2,
        inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      };
    });
    if (!stop || stops.length > 400) return stops;
    stops.push(stop);
  }
}

/** Stops that lie above the one before without lying to the right of it. */
function backwards(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || before.floats || stop.floats) return [];
    return stop.bottom <= before.top && stop.left <= before.left ? [`${before.name} → ${stop.name}`] : [];
  });
}

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

for (const { path, width, parts } of [
  { path: '/en/sla/', width: 1280, parts: ['', 'site-header', 'sidebar', '', 'contents', 'site-footer'] },
  { path: '/zh/sla/', width: 390, parts: ['', 'site-header', '', 'contents', 'site-footer'] },
  { path: '/en/', width: 1280, parts: ['', 'site-header', '', 'site-footer'] },
]) {
  test(`Tab goes through ${path} at ${width} pixels as the eye does, and every stop shows`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    const stops = await tabStops(page);
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1])).toEqual(parts);
    expect(backwards(stops)).toEqual([]);
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
    expect(stops.filter(({ inView }) => !inView)).toEqual([]);
  });
}

test('the first stop skips to the text', async ({ page }) => {
  await page.goto('/en/sla/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'You are here' }).getByRole('link').first()).toBeFocused();
});

test('in focus mode the way out comes before the text', async ({ page }) => {
  await page.goto('/en/sla/');
  await page.keyboard.press('f');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Leave focus mode' })).toBeFocused();
});

test('the settings are used by keyboard alone', async ({ page }) => {
  await page.goto('/en/sla/');
  await page.getByRole('button', { name: 'Reading' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeFocused();
  const boxes = page.locator('#settings input[type="checkbox"]');
  for (const box of await boxes.all()) {
    await page.keyboard.press('Tab');
    await expect(box).toBeFocused();
  }
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Keyboard shortcuts' })).not.toBeChecked();
});
