import { onTestFinished, vi } from 'vitest';
import type { Library } from '../../../src/content/library.ts';
import { refreshSiteLibrary, siteLibrary } from '../../../src/content/site-library.ts';
import { writeLibrary, type Files } from '../../fixtures/write-library.ts';

/**
 * Makes the sample library the site's for one test, on a day: `terms` has versions of 2024 (English) and 2025 (both
 * languages), `service` one of 2025.
 */
export function useLibrary({ day = '2025-06-01', files = {} }: { day?: string; files?: Files } = {}): Library {
  vi.stubEnv('CONTENT_DIR', writeLibrary(files));
  vi.stubEnv('SITE_DATE', day);
  refreshSiteLibrary();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    refreshSiteLibrary();
  });
  return siteLibrary();
}
