import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

const widths = [360, 390, 768, 1280, 1920];

const paths = [
  '/zh/',
  '/zh/sla/',
  '/zh/privacy-policy/',
  '/zh/security-white-paper/',
  '/zh/glossary/',
  '/en/sla/bilingual/',
  '/zh/privacy-policy/compare/2022-08-11/2025-07-09/',
];

/** The lines of a page that start with a mark that ends something, or end with one that starts something. */
function wrongLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const noStart = /[。，、；：！？）》〉」』】”’%]/u;
    const noEnd = /[（《〈「『【“‘]/u;
    const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');
    const blockOf = (node: Node) => {
      let element = node.parentElement!;
      while (!isBlock(element)) element = element.parentElement!;
      return element;
    };
    const range = document.createRange();
    const lineAt = (node: Text, at: number): DOMRect | undefined => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getClientRects()[0];
    };
    const wrong: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const before = { block: null as Element | null, character: '', bottom: 0 };
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.data.trim() === '' || !node.parentElement!.checkVisibility()) continue;
      const block = blockOf(node);
      for (let at = 0; at < node.data.length; at++) {
        const character = node.data[at]!;
        if (/\s/.test(character)) continue;
        const box = lineAt(node, at);
        if (!box || box.width === 0) continue;
        const isNewLine = before.block === block && box.top >= before.bottom - 2;
        if (isNewLine && (noStart.test(character) || noEnd.test(before.character))) {
          wrong.push(`…${before.character} | ${node.data.slice(at, at + 12)}`);
        }
        Object.assign(before, { block, character, bottom: box.bottom });
      }
    }
    return wrong;
  });
}

test('no line starts with a mark that ends something, or ends with one that starts something', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of paths) {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await wrongLines(page), `${path} at ${width} pixels`).toEqual([]);
    }
  }
});

test('the check of lines finds a wrong one', async ({ page }) => {
  await page.setContent(
    '<p style="width: 4em; line-break: anywhere">四个汉字。</p><p style="width: 4em; line-break: anywhere">三个汉（字）</p>',
  );
  expect(await wrongLines(page)).toEqual(['…字 | 。', '…（ | 字）']);
});

test('Chinese and Latin stand apart, and marks that meet are squeezed', async ({ page }) => {
  await page.goto('/zh/sla/');
  const widthOf = (words: string) =>
    page.evaluate((text) => {
      const line = document.createElement('span');
      line.style.whiteSpace = 'nowrap';
      line.textContent = text;
      document.querySelector('.text-body')!.append(line);
      const { width } = line.getBoundingClientRect();
      line.remove();
      return width;
    }, words);
  expect(await widthOf('字TRTC字')).toBeGreaterThan((await widthOf('字字')) + (await widthOf('TRTC')) + 2);
  expect(await widthOf('字），字')).toBeLessThan((await widthOf('字字')) * 2 - 4);
});

test('English is hyphenated in narrow cells alone', async ({ page }) => {
  const hyphens = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).hyphens);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/privacy-policy/');
  expect(await hyphens('.columns-3 td')).toBe('auto');
  expect(await hyphens('.columns-2 td')).toBe('manual');
  expect(await hyphens('.text-body p')).toBe('manual');
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await hyphens('.columns-3 td')).toBe('manual');
});

test('side by side, lines of both languages stand level', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/sla/bilingual/');
  const lines = await page
    .locator('.paired-clause > .pair')
    .first()
    .locator('.side')
    .evaluateAll((sides) => sides.map((side) => getComputedStyle(side).lineHeight));
  expect(new Set(lines).size).toBe(1);
});
