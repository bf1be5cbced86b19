import { readdirSync } from 'node:fs';
import { expect, test } from './support/test.ts';

/** What the site must refuse is tried in a context that nobody else watches. */
test.describe('whatever gets into a page', () => {
  test('runs no script, sets no style, and is not taken for a program', async ({ browser, baseURL }) => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await page.goto(`${baseURL}/en/sla/`);
      const found = await page.evaluate(async () => {
        const place = document.createElement('div');
        place.innerHTML = '<p style="color: rgb(1, 2, 3)" onclick="document.title = \'run\'">Words</p>';
        const style = document.createElement('style');
        style.textContent = 'p { outline: 7px solid rgb(1, 2, 3) }';
        const script = document.createElement('script');
        script.textContent = "document.title = 'run'";
        document.body.append(place, style, script);
        const words = place.querySelector('p')!;
        words.click();
        const attempt = (run: () => unknown): Promise<boolean> =>
          // What a debugger itself runs may evaluate: so not at once.
          new Promise((later) => setTimeout(later)).then(run).then(
            () => true,
            () => false,
          );
        const { color, outlineWidth } = getComputedStyle(words);
        return {
          styled: color === 'rgb(1, 2, 3)' || outlineWidth === '7px',
          run: document.title === 'run',
          evaluated: await attempt(() => (0, eval)('1')),
          compiled: await attempt(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
          sent: await attempt(() => fetch('https://elsewhere.example/', { mode: 'no-cors' })),
        };
      });
      expect(found).toEqual({ styled: false, run: false, evaluated: false, compiled: false, sent: false });
      for (const directive of ['script-src', 'style-src', 'connect-src']) {
        expect(refused.some((message) => message.includes(directive))).toBe(true);
      }
    } finally {
      await context.close();
    }
  });
});

test('only what searches may compile WebAssembly, and nothing may be evaluated', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy']!;
  const worker = readdirSync('dist/_astro').find((name) => /^search-worker.*\.js$/.test(name))!;
  expect(await policyOf(`/_astro/${worker}`)).toContain("'wasm-unsafe-eval'");
  for (const path of ['/', '/en/', '/en/search/', '/zh/sla/', '/go/sla/', '/en/not-there/', '/404.html']) {
    const policy = await policyOf(path);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  }
});
