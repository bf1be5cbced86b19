import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentDirectory, refreshSiteLibrary, siteLibrary } from '../../../src/content/site-library.ts';
import { writeLibrary } from '../../fixtures/write-library.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  refreshSiteLibrary();
});

test('the site is made from content, or from the folder that CONTENT_DIR names', () => {
  expect(contentDirectory({})).toBe(resolve('content'));
  expect(contentDirectory({ CONTENT_DIR: '/elsewhere' })).toBe('/elsewhere');
});

test('the library is opened once, until it is refreshed', () => {
  vi.stubEnv('CONTENT_DIR', writeLibrary());
  refreshSiteLibrary();
  const library = siteLibrary();
  expect(library.policies.map(({ id }) => id)).toEqual(['terms', 'service']);
  expect(siteLibrary()).toBe(library);
  refreshSiteLibrary();
  expect(siteLibrary()).not.toBe(library);
});
