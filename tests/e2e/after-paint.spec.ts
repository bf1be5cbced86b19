// Not the tests' own `test`, which starts the scripts of every page that it goes to.
import { expect, test, type Frame, type Page } from '@playwright/test';

const path = '/en/privacy-policy/';
const never = (): void => {
  PerformanceObserver.prototype.observe = () => undefined;
};

/** When, in milliseconds, the page was painted, had loaded, and first asked for its scripts. */
async function times(page: Page | Frame) {
  const find = () => {
    const { sources } = document.querySelector<HTMLElement>('script[data-sources]')!.dataset;
    const [script] = performance.getEntriesByName(new URL(sources!, location.href).href);
    const [painted] = performance.getEntriesByName('first-paint');
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return script && { asked: script.startTime, painted: painted?.startTime, loaded: page!.loadEventStart };
  };
  return (await page.waitForFunction(find)).evaluate((found) => found!);
}

test('a page is painted before it asks for its scripts', async ({ page }) => {
  await page.goto(path);
  const { asked, painted } = await times(page);
  expect(asked).toBeGreaterThanOrEqual(painted!);
});

test('a page in a browser that keeps to itself when it paints comes to life a second after it has loaded', async ({
  page,
}) => {
  await page.addInitScript(never);
  await page.goto(path);
  const { asked, loaded } = await times(page);
  expect(asked).toBeGreaterThanOrEqual(loaded + 1000);
});

test('a page in a tab behind another comes to life at once', async ({ page }) => {
  await page.addInitScript(never);
  await page.addInitScript(() => Object.defineProperty(document, 'hidden', { get: () => true }));
  await page.goto(path);
  const { asked, loaded } = await times(page);
  expect(asked).toBeLessThan(loaded);
});

test('a page in a frame comes to life at once', async ({ page, baseURL }) => {
  await page.addInitScript(never);
  await page.route('**/around', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${path}?embed=1"></iframe>` }),
  );
  await page.goto(`${baseURL}/around`);
  const frame = page.frames()[1]!;
  const { asked, loaded } = await times(frame);
  expect(asked).toBeLessThan(loaded);
});
