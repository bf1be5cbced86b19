import type { Page } from 'playwright-core';
import type { RunningWords } from './print-job.ts';

/** Numbers of pages and lists, and the hyphens that a browser may add at the end of a line. */
const always = '0123456789 -‐…';

/** Every character that the printed page shows: its text, its generated content, its running words. */
export async function documentCharacters(page: Page, running: RunningWords): Promise<Set<string>> {
  const shown = await page.evaluate(shownText);
  const words = `${shown}${Object.values(running).join('')}${always}`.normalize('NFC');
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
