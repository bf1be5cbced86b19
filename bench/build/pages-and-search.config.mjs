import config from '../../astro.config.mjs';
import { contentCheck } from '../../src/integrations/content-check.ts';
import { searchIndex } from '../../src/integrations/search-index.ts';
import { siteMap } from '../../src/integrations/site-map.ts';

/** The site as pages, sitemap and search: what generators of documentation make of texts. */
export default { ...config, integrations: [contentCheck({ cacheFolder: null }), siteMap(), searchIndex()] };
