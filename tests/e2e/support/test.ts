import { expect, test as base } from '@playwright/test';
import { awaitScripts } from './await-scripts.ts';

/**
 * Playwright's `test`, watching every page it opens: a test fails as well when a script throws, when anything is asked
 * of another host, when a file that the page needs is missing, or when a browser refuses what the headers forbid.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = [];
      // Some tests serve the site once more, on another port.
      const { hostname } = new URL(baseURL!);
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
          console.error(`Content-Security-Policy: ${effectiveDirective} forbids ${blockedURI} in ${sourceFile}`),
        );
      });
      context.on('page', awaitScripts);
      context.on('console', (message) => {
        // A page that may not be shown in a frame is refused, as it should be; every other refusal is a mistake.
        const refusal = /Content[- ]Security[- ]Policy|Permissions-Policy|Cross-Origin-/i.test(message.text());
        if (refusal && !message.text().includes('frame-ancestors')) troubles.push(message.text());
      });
      context.on('weberror', (error) => troubles.push(error.error().message));
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && new URL(url).hostname !== hostname) troubles.push(`asked for ${url}`);
      });
      context.on('response', (response) => {
        const request = response.request();
        // A worker asks for pages in its own name.
        const isPage = request.resourceType() === 'document' || request.serviceWorker() !== null;
        if (response.status() >= 400 && !isPage) troubles.push(`${response.status()} for ${response.url()}`);
      });
      await use(undefined);
      expect(troubles, 'scripts that failed, other hosts, missing files, refusals').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
