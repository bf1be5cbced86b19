import { expect, test as base } from '@playwright/test';

/**
 * Playwright's `test`, watching every page it opens: a test fails as well when a script throws, when anything is asked
 * of another host, or when a file that the page needs is missing.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = [];
      // Some tests serve the site once more, on another port.
      const { hostname } = new URL(baseURL!);
      context.on('weberror', (error) => troubles.push(error.error().message));
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && new URL(url).hostname !== hostname) troubles.push(`asked for ${url}`);
      });
      context.on('response', (response) => {
        const isPage = response.request().resourceType() === 'document';
        if (response.status() >= 400 && !isPage) troubles.push(`${response.status()} for ${response.url()}`);
      });
      await use(undefined);
      expect(troubles, 'scripts that failed, other hosts, missing files').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
