import type { Browser } from 'playwright-core';
import type { Line } from './slow-line.ts';

/** What a reader waits and loads for, from turning to the search until the first result stands there. */
export interface FirstResult {
  readonly milliseconds: number;
  /** On the wire until the first result, and until all is quiet. */
  readonly bytes: number;
  readonly bytesInAll: number;
  readonly requests: number;
  /** Milliseconds from a later keystroke to its results, the median of several. */
  readonly keystroke: number;
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
    return { milliseconds, bytes, bytesInAll, requests: requestsThen, keystroke: await keystroke(page, query) };
  } finally {
    await page.close();
  }
}

/** Measured in the page: from the input event to the change of the line that says how many there are. */
function keystroke(page: Awaited<ReturnType<Browser['newPage']>>, query: string): Promise<number> {
  return page.evaluate(async (sought) => {
    const dialog = document.querySelector('dialog#search')!;
    const input = dialog.querySelector('input')!;
    const status = dialog.querySelector('output')!;
    const times: number[] = [];
    for (let length = sought.length; length > 1 && times.length < 9; length--) {
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      });
      const started = performance.now();
      input.value = sought.slice(0, length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 2000))]);
      times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  }, query);
}
