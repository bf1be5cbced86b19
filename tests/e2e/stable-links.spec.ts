import { servePreview, type PreviewServer } from '../../scripts/serve.ts';
import { siteFolder } from '../../scripts/serve/site-folder.ts';
import { expect, test } from './support/test.ts';

/** The addresses that lead on, and where to; the same from a server that knows them and from files alone. */
const ways = [
  ['/go/sla/', '/zh/sla/'],
  ['/go/sla/?lang=en', '/en/sla/?lang=en'],
  ['/go/sla/?lang=en&nothing=1#release', '/en/sla/?lang=en&nothing=1#release'],
  [
    '/go/privacy/?lang=en&version=2023-09-08#use.backend-logs',
    '/en/privacy-policy/2023-09-08/?lang=en&version=2023-09-08#use.backend-logs',
  ],
  ['/go/data-processing/#scope', '/zh/dpsa/#scope'],
  ['/document/product/647/45281?lang=en#c5', '/en/compliance/?lang=en#c5'],
] as const;

const unknown = [
  '/go/sla/?version=1999-01-01',
  '/go/sla/?version=__proto__',
  '/go/sla/?lang=fr',
  '/go/sla/?lang=en%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
  '/go/sla/?lang=//evil.example/',
  '/go/sla/?version=https://evil.example',
];

for (const host of ['a server that knows the redirects', 'a host that only has the files'] as const) {
  test.describe(`on ${host}, a stable link`, () => {
    test.use({ locale: 'zh-CN' });
    let server: PreviewServer;
    let folder: ReturnType<typeof siteFolder>;

    test.beforeAll(async () => {
      folder = siteFolder(host.startsWith('a server') ? {} : { _redirects: null });
      server = await servePreview({ root: folder.root });
    });
    test.afterAll(async () => {
      await server.close();
      folder.remove();
    });

    test('leads to the text, its version, its language and its clause', async ({ page }) => {
      for (const [from, to] of ways) {
        await page.goto(server.url + from);
        await expect(page, from).toHaveURL(server.url + to);
        await expect(page.locator('article.policy-text')).toBeVisible();
      }
    });

    test('to a clause that does not exist leads to the text, which says so and lists the clauses it has', async ({
      page,
    }) => {
      await page.goto(`${server.url}/go/sla/?lang=en&version=2025-05-29#%3Cb%3Eno-such-clause`);
      await expect(page).toHaveURL(/\/en\/sla\/2025-05-29\/\?lang=en&version=2025-05-29#/);
      await expect(page.getByText('The link names a clause that this version does not have')).toBeVisible();
      await expect(page.locator('nav.contents a[href="#release"]')).toBeAttached();
      await expect(page.getByRole('heading', { name: 'Release of liabilities' })).toBeVisible();
      expect(await page.locator('body').innerText()).not.toContain('no-such-clause');
    });

    test('to what does not exist lists what does, and repeats nothing', async ({ page }) => {
      for (const path of unknown) {
        await page.goto(server.url + path);
        await expect(page.getByText('The link names a version or a language that does not exist')).toBeVisible();
        await expect(page.getByRole('link', { name: 'Version 2025-05-29 (English)' })).toHaveAttribute(
          'href',
          '/en/sla/2025-05-29/',
        );
        expect(new URL(page.url()).origin).toBe(server.url);
        expect(await page.content()).not.toMatch(/evil|alert\(/);
      }
    });
  });
}

test.describe('without JavaScript, and on a host that only has the files,', () => {
  test.use({ javaScriptEnabled: false });

  test('a name leads to the text in force, which says that the link may name another one', async ({ page }) => {
    const folder = siteFolder({ _redirects: null });
    const server = await servePreview({ root: folder.root });
    try {
      const notice = page.locator('.unread-link', { hasText: 'The link may name another version, language or clause' });
      await page.goto(`${server.url}/go/privacy/?version=2022-08-11&lang=zh`);
      await expect(page).toHaveURL(`${server.url}/en/privacy-policy/#unread_link`);
      await expect(notice).toBeInViewport();
      await notice.locator('a', { hasText: 'All versions' }).click();
      await expect(page).toHaveURL(`${server.url}/en/privacy-policy/history/`);
      await page.goto(`${server.url}/en/privacy-policy/`);
      await expect(notice).toBeHidden();
    } finally {
      await server.close();
      folder.remove();
    }
  });
});

test('a link to a clause that is not there says so, and goes when another is chosen', async ({ page }) => {
  const notice = page.getByText('The link names a clause that this version does not have');
  await page.goto('/en/sla/#no-such-clause');
  await expect(notice).toBeVisible();
  await page.goto('/en/sla/#%E0%A4%A');
  await expect(notice).toBeVisible();
  await page.goto('/en/sla/#release');
  await expect(notice).toBeHidden();
});
