import type { Page } from '@playwright/test';
import { sitePaths } from './support/site-paths.ts';
import { expect, test } from './support/test.ts';

test.use({ locale: 'fr-FR', trace: 'off' });

/** Spacing that readers may set for themselves (WCAG 1.4.12). */
const readersSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** How many pixels the page is wider than the screen, and what sticks out. */
function excess(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > room + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`);
  });
}

const settings = [
  { name: 'at 390 pixels', width: 390 },
  { name: 'at 320 pixels', width: 320 },
  { name: 'at 320 pixels in the largest letters', width: 320, textSize: 'largest' },
  { name: 'at 320 pixels with the reader’s own spacing', width: 320, style: readersSpacing },
  { name: 'at 1024 pixels, where the sidebar joins, in the largest letters', width: 1024, textSize: 'largest' },
  { name: 'at 1280 pixels, where the contents join, in the largest letters', width: 1280, textSize: 'largest' },
];

for (const { name, width, textSize, style } of settings) {
  test(`no page scrolls sideways ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 844 });
    if (textSize) await page.addInitScript((size) => localStorage.setItem('textSize', size), textSize);
    for (const path of sitePaths) {
      await page.goto(path);
      if (style) await page.addStyleTag({ content: style });
      expect.soft(await excess(page), path).toEqual([]);
    }
  });
}
