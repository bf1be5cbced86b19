import type { Page } from '@playwright/test';

/** The scripts of a page start once it has been painted, a moment after it has loaded: whoever goes to one waits for them. */
export function awaitScripts(page: Page): void {
  const after = <Arguments extends unknown[], Answer>(go: (...given: Arguments) => Promise<Answer>) => {
    return async (...given: Arguments): Promise<Answer> => {
      const answer = await go(...given);
      await untilScriptsRan(page);
      return answer;
    };
  };
  page.goto = after(page.goto.bind(page));
  page.reload = after(page.reload.bind(page));
  page.goBack = after(page.goBack.bind(page));
}

/** For those who came to a page by a link or a key. */
export async function untilScriptsRan(page: Page): Promise<void> {
  await page.waitForFunction(haveScriptsRun);
}

/** Run in the page: whether its scripts have run. They are not waited for but started, which the page will not do again. */
function haveScriptsRun(): boolean {
  if (!('scripted' in document.documentElement.dataset)) return true;
  const state = window as typeof window & { scriptsRan?: boolean };
  if (state.scriptsRan === undefined) {
    state.scriptsRan = false;
    const elements = document.querySelectorAll<HTMLElement>('script[data-sources]');
    const sources = [...elements].flatMap(({ dataset }) => dataset['sources']!.split(' '));
    void Promise.allSettled(sources.map((source) => import(source))).then(() => (state.scriptsRan = true));
  }
  return state.scriptsRan;
}
