import type { Page } from '@playwright/test';
import { sitePaths } from './support/site-paths.ts';
import { expect, test } from './support/test.ts';

// The chooser would lead anyone but a crawler on at once.
test.use({ userAgent: 'Bot', trace: 'off' });

/** Spacing that readers may set for themselves (WCAG 1.4.12). */
const readersSpacing = `
  .readers-spacing * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  .readers-spacing p { margin-block-end: 2em !important; }`;

/** From a phone to a desk; the sidebar joins at 1024 pixels, the contents of a page at 1280. */
const settings = [
  { width: 390, largest: false, spaced: false },
  { width: 320, largest: false, spaced: false },
  { width: 320, largest: true, spaced: false },
  { width: 320, largest: false, spaced: true },
  { width: 768, largest: true, spaced: true },
  { width: 1024, largest: true, spaced: false },
  { width: 1280, largest: true, spaced: false },
];

/** What sticks out of a page that is wider than the screen. */
function excess(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const outside = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > room + 0.5,
    );
    return ['the page', ...outside.map(({ tagName, className }) => `${tagName}.${className}`)];
  });
}

for (const language of ['en', 'zh']) {
  test(`no page in ${language} scrolls sideways, on any screen, in any letters, with any spacing`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const path of sitePaths.filter((path) => (language === 'zh') === path.startsWith('/zh/'))) {
      await page.goto(path);
      await page.addStyleTag({ content: readersSpacing });
      for (const setting of settings) {
        await page.setViewportSize({ width: setting.width, height: 844 });
        await page.evaluate(({ largest, spaced }) => {
          const root = document.documentElement;
          root.classList.toggle('readers-spacing', spaced);
          if (largest) root.dataset['textSize'] = 'largest';
          else delete root.dataset['textSize'];
        }, setting);
        expect.soft(await excess(page), `${path} ${JSON.stringify(setting)}`).toEqual([]);
      }
    }
  });
}
