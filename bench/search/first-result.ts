import type { Browser } from 'playwright-core';
import type { Line } from './slow-line.ts';

/** What a reader waits and loads for, from turning to the search until the first result stands there. */
export interface FirstResult {
  readonly milliseconds: number;
  /** On the wire until the first result, and until all is quiet. */
  readonly bytes: number;
  readonly bytesInAll: number;
  readonly requests: number;
  /** Milliseconds from later keystrokes to results of theirs, the fastest first. */
  readonly keystrokes: readonly number[];
}

/** Opens a page over a line, lets it come to rest, opens the dialog and types. */
export async function firstResult(
  browser: Pick<Browser, 'newPage'>,
  line: Line,
  path: string,
  query: string,
): Promise<FirstResult> {
  const page = await browser.newPage();
  try {
    await page.goto(line.url + path, { waitUntil: 'networkidle' });
    line.bytes();
    let requests = 0;
    page.on('request', () => requests++);
    const started = performance.now();
    await page.keyboard.press('/');
    await page.locator('dialog#search input').fill(query);
    await page.waitForFunction(() => document.querySelector('dialog#search li > a'), null, { polling: 'raf' });
    const milliseconds = performance.now() - started;
    const bytes = line.bytes();
    const requestsThen = requests;
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    const bytesInAll = bytes + line.bytes();
    return { milliseconds, bytes, bytesInAll, requests: requestsThen, keystrokes: await keystrokes(page, query) };
  } finally {
    await page.close();
  }
}

/**
 * Measured in the page, as the query is taken back character by character: until the results that stand there, or none, are
 * those of what is left.
 */
function keystrokes(page: Awaited<ReturnType<Browser['newPage']>>, query: string): Promise<number[]> {
  return page.evaluate(async (sought) => {
    const dialog = document.querySelector<HTMLElement>('dialog#search')!;
    const input = dialog.querySelector('input')!;
    const status = dialog.querySelector('output')!;
    const { loading } = dialog.dataset;
    const attributeFilter = ['data-sought'];
    const times: number[] = [];
    for (let length = sought.length - 1; length > 1 && times.length < 9; length--) {
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (status.textContent === loading) return;
          observer.disconnect();
          resolve();
        });
        for (const part of [status, ...dialog.querySelectorAll('[data-results]')]) {
          observer.observe(part, { childList: true, characterData: true, subtree: true, attributeFilter });
        }
      });
      const started = performance.now();
      input.value = sought.slice(0, length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 2000))]);
      times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    return times.sort((a, b) => a - b);
  }, query);
}
