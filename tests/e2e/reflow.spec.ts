import type { Page } from '@playwright/test';
import { languages } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';
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
      await page.evaluate((rules) => {
        // As a reader's own style sheet, which the page's policy does not bind.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, readersSpacing);
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

/** What has moved on the page without the reader having done anything, and by how much of the screen. */
function shifts(page: Page): Promise<string[]> {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  return page.evaluate(async () => {
    const found: string[] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
        );
        found.push(`${value.toFixed(3)}: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return found;
  });
}

for (const language of languages) {
  for (const width of [390, 1280]) {
    test(`nothing moves when a page in ${language} comes to life, ${width} pixels wide`, async ({ page }) => {
      // On a slow line the text is there before what is scripted.
      await page.route('**/_astro/*.js', async (route) => {
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        await route.continue();
      });
      await page.setViewportSize({ width, height: 844 });
      const text = routes.policy(language, 'sla');
      for (const path of [
        routes.home(language),
        text,
        `${text}?embed=1`,
        routes.bilingual(language, 'sla'),
        routes.compare(language, 'privacy-policy', language === 'en' ? '2023-09-08' : '2022-08-11', '2025-07-09'),
        routes.history(language, 'privacy-policy'),
        routes.search(language),
        routes.glossary(language),
        routes.verify(language),
      ]) {
        await page.goto(path);
        expect.soft(await shifts(page), path).toEqual([]);
      }
    });
  }
}
