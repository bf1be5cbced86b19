import type { FrameLocator, Page } from '@playwright/test';
import { serveExample, type ExampleServers } from '../../scripts/example/serve-example.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

let servers: ExampleServers;

test.describe('a console of another origin that may embed', () => {
  test.beforeAll(async () => (servers = await serveExample('allowed')));
  test.afterAll(() => servers.close());

  const frame = (page: Page): FrameLocator => page.locator('trtc-policy').frameLocator('iframe');

  test('shows a policy as high as its text, and hears when the reader has come to the end', async ({ page }) => {
    await page.goto(`${servers.console.url}/`);
    await expect(frame(page).getByRole('heading', { level: 1 })).toHaveText('Service Level Agreement');
    const height = () => page.locator('trtc-policy iframe').evaluate((element) => element.clientHeight);
    await expect.poll(height).toBeGreaterThan(2000);
    const scrolls = await frame(page)
      .locator('html')
      .evaluate((root) => root.scrollHeight - root.clientHeight);
    expect(scrolls).toBeLessThanOrEqual(1);

    const accept = page.getByRole('button', { name: 'I accept' });
    await expect(accept).toBeDisabled();
    await page.locator('.panel').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
    await expect(accept).toBeEnabled();
    await accept.click();
    await expect(page.locator('#record')).toContainText('This is the version in force.');
    const record = JSON.parse(/^\{[^]*\}/.exec(await page.locator('#record').innerText())![0]) as Record<
      string,
      unknown
    >;
    const answer = await page.request.get(`${servers.center.url}/api/v1/policies/sla/2025-05-29.en.json`);
    const { hash } = (await answer.json()) as { hash: string };
    expect(record).toEqual({
      policy: 'sla',
      version: '2025-05-29',
      lang: 'en',
      hash,
      time: expect.any(String),
    });
    expect(await page.getByRole('link', { name: 'Privacy Policy', exact: true }).getAttribute('href')).toBe(
      `${servers.center.url}/go/privacy-policy/`,
    );
  });

  test('shows no chrome of the site but a slim bar, and opens other pages outside', async ({ page, context }) => {
    await page.goto(`${servers.console.url}/`);
    const bar = frame(page).getByRole('region', { name: 'About this text' });
    await expect(bar).toContainText('Service Level Agreement');
    await expect(bar).toContainText('Version 2025-05-29');
    for (const name of ['.site-header', '.site-footer', '.sidebar', '.contents', '.breadcrumbs']) {
      await expect(frame(page).locator(name)).toBeHidden();
    }
    const opened = context.waitForEvent('page');
    await bar.getByRole('link', { name: 'Open in full' }).click();
    const full = await opened;
    await expect(full).toHaveURL(`${servers.center.url}/en/sla/`);
    await expect(full.locator('.site-header')).toBeVisible();
    await full.close();

    await bar.getByRole('link', { name: '阅读本页中文版' }).click();
    await expect(frame(page).getByRole('heading', { level: 1 })).toHaveText('服务等级协议');
    await expect(frame(page).locator('.site-header')).toBeHidden();
    const inside = frame(page).locator('main a[href]:not([href^="#"], [target="_blank"])');
    await expect(inside).toHaveCount(0);
  });

  test('goes to a clause, and takes over theme and size', async ({ page }) => {
    await page.goto(`${servers.console.url}/`);
    await page.locator('trtc-policy').evaluate((element) => {
      element.setAttribute('theme', 'dark');
      element.setAttribute('size', 'largest');
      element.setAttribute('clause', 'release');
    });
    await expect(frame(page).locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame(page).locator('html')).toHaveAttribute('data-text-size', 'largest');
    await expect.poll(() => page.locator('.panel').evaluate((panel) => panel.scrollTop)).toBeGreaterThan(500);
    await expect(frame(page).locator('#release')).toBeInViewport();
  });

  for (const [what, name, value] of [
    ['an unknown policy', 'policy', 'nothing-of-the-kind'],
    ['a hostile policy', 'policy', '"><script>alert(1)</script>'],
    ['an unknown version', 'version', '1999-01-01'],
    ['an unknown language', 'lang', 'fr'],
  ] as const) {
    test(`shows what there is instead of ${what}`, async ({ page }) => {
      await page.goto(`${servers.console.url}/`);
      await page
        .locator('trtc-policy')
        .evaluate((element, [key, word]) => element.setAttribute(key!, word!), [name, value]);
      await expect(frame(page).getByRole('link').first()).toBeVisible();
      await expect(frame(page).locator('main')).toContainText(name === 'policy' ? 'Links that stay' : 'does not exist');
      await expect
        .poll(() => page.locator('trtc-policy iframe').evaluate((element) => element.style.blockSize))
        .not.toBe('');
      await expect(page.locator('#fallback')).toBeHidden();
    });
  }

  test('is told so where a clause is unknown', async ({ page }) => {
    await page.goto(`${servers.console.url}/`);
    await page.locator('trtc-policy').evaluate((element) => element.setAttribute('clause', 'nothing'));
    await expect(frame(page).getByText('The link names a clause that this version does not have')).toBeVisible();
  });

  test('forbids itself all else: inline scripts and styles, and other sites', async ({ browser }) => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const answer = await page.goto(`${servers.console.url}/`);
      expect(answer!.headers()['content-security-policy']).toMatch(/^default-src 'none'; (?!.*unsafe)/);
      await expect(frame(page).getByRole('heading', { level: 1 })).toBeVisible();
      const got = await page.evaluate(async (center) => {
        const script = document.createElement('script');
        script.textContent = "document.title = 'run'";
        const style = document.createElement('style');
        style.textContent = 'h1 { outline: 7px solid }';
        const other = Object.assign(document.createElement('script'), { src: `${center}/sw.js` });
        const loaded = new Promise<boolean>((resolve) => {
          other.addEventListener('load', () => resolve(true));
          other.addEventListener('error', () => resolve(false));
        });
        document.body.append(script, style, other);
        const asked = (address: string): Promise<boolean> =>
          fetch(address, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          );
        return {
          ran: document.title === 'run',
          styled: getComputedStyle(document.querySelector('h1')!).outlineWidth === '7px',
          otherScript: await loaded,
          otherFile: await asked(`${center}/robots.txt`),
          api: await asked(`${center}/api/v1/policies.json`),
        };
      }, servers.center.url);
      expect(got).toEqual({ ran: false, styled: false, otherScript: false, otherFile: false, api: true });
    } finally {
      await context.close();
    }
  });

  test('is not told anything by a page that only looks like the site’s', async ({ page }) => {
    await page.goto(`${servers.console.url}/`);
    await expect
      .poll(() => page.locator('trtc-policy iframe').evaluate((element) => element.clientHeight))
      .toBeGreaterThan(2000);
    await page.evaluate(() => postMessage({ source: 'trtc-policy', v: 1, kind: 'height', height: 7 }, '*'));
    await page.evaluate(() => postMessage({ source: 'trtc-policy', v: 1, kind: 'read', policy: 'sla' }, '*'));
    await page.waitForTimeout(200);
    expect(await page.locator('trtc-policy iframe').evaluate((element) => element.clientHeight)).toBeGreaterThan(2000);
    await expect(page.getByRole('button', { name: 'I accept' })).toBeDisabled();
  });
});

test('a console that may not embed shows its link instead of a blank frame', async ({ page }) => {
  servers = await serveExample('default');
  try {
    await page.goto(`${servers.console.url}/`);
    await expect(page.getByRole('link', { name: 'Read the service level agreement' })).toBeVisible({ timeout: 15_000 });
    await expect(page.locator('trtc-policy iframe')).toBeHidden();
  } finally {
    await servers.close();
  }
});

for (const path of [
  '/en/privacy-policy/?embed=1',
  '/zh/sla/2025-05-29/bilingual/?embed=1&theme=dark',
  '/go/?embed=1',
]) {
  test(`${path} is accessible`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that is asked for a frame is the page as it always is', async ({ page }) => {
    await page.goto('/en/sla/?embed=1');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Service Level Agreement');
    await expect(page.locator('.site-header')).toBeVisible();
    await expect(page.locator('.embed-bar')).toBeHidden();
  });
});

test('what the parameters say is ignored where it is unknown', async ({ page }) => {
  await page.goto(
    '/en/sla/?embed=1&theme=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&size=__proto__&parent=javascript:alert(1)',
  );
  await expect(page.locator('.embed-bar')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('html')).not.toHaveAttribute('data-text-size');
  expect(await page.content()).not.toContain('alert(1)');
});
