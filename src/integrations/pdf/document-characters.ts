import type { Page } from 'playwright-core';

/** Numbers of pages and lists, and the hyphens that a browser may add at the end of a line. */
const always = '0123456789 -‐…';

/** Every character that the printed page shows: its text, its generated content, its running words. */
export async function documentCharacters(page: Page): Promise<Set<string>> {
  const shown = await page.evaluate(shownText);
  const running = (await page.evaluate(printStyles)).map(stringsOf).join('');
  const words = `${shown}${running}${always}`.normalize('NFC');
  return new Set([...`${shown}${words}`].filter((character) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character)));
}

/** Runs in the page, in print media: text as it is rendered, and the strings of `::before`, `::after` and list markers. */
function shownText(): string {
  const generated: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    generated.push(getComputedStyle(element).listStyleType);
    for (const part of ['::before', '::after']) {
      const { content } = getComputedStyle(element, part);
      if (content === 'none' || content === 'normal') continue;
      generated.push(content, ...Object.values((element as HTMLElement).dataset).map(String));
    }
  }
  return document.body.innerText + generated.join('');
}

/** Runs in the page: what holds its running words as strings of CSS, attributes of its root and style sheets for print. */
function printStyles(): string[] {
  const words = Object.entries(document.documentElement.dataset).filter(([name]) => name.startsWith('running'));
  const styles = [...document.querySelectorAll('style[media="print"]')].map((style) => style.textContent);
  return [...words.map(([, value]) => value ?? ''), ...styles];
}

/** The strings of a style sheet, with the characters that had to be escaped. */
function stringsOf(css: string): string {
  const strings = [...css.matchAll(/"([^"]*)"/g)].map(([, text]) => text!);
  return strings.join('').replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
