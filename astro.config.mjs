import { defineConfig } from 'astro/config';
import { billOfMaterials } from './src/integrations/bill-of-materials.ts';
import { compressedFiles } from './src/integrations/compressed-files.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { downloadSizes } from './src/integrations/download-sizes.ts';
import { embedScript } from './src/integrations/embed-script.ts';
import { hostConfig } from './src/integrations/host-config.ts';
import { modulePreload } from './src/integrations/module-preload.ts';
import { offlineCopies } from './src/integrations/offline-copies.ts';
import { policyData } from './src/integrations/policy-data.ts';
import { policyDocuments } from './src/integrations/policy-documents.ts';
import { policyPdfs } from './src/integrations/policy-pdfs.ts';
import { publicAddresses } from './src/integrations/public-addresses.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { site } from './src/site.config.ts';

const common = { name: 'common', test: /[\\/]src[\\/](client[\\/]element|domain[\\/](calendar|language|routes))\.ts$/ };

// In JavaScript, so that Node reads it and what it imports: one in TypeScript goes through Vite, for a second a build.
export default defineConfig({
  site: site.origin,
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 12 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [modulePreload()],
    // What searches loads a part of itself only when it is needed, which needs modules.
    worker: { format: 'es' },
    // What several features need comes in one small file, not in two.
    build: { rolldownOptions: { output: { codeSplitting: { groups: [common] } } } },
  },
  integrations: [
    contentCheck(),
    siteMap(),
    searchIndex(),
    policyPdfs(),
    policyDocuments(),
    downloadSizes(),
    policyData(),
    embedScript(),
    hostConfig(),
    billOfMaterials(),
    offlineCopies(),
    compressedFiles(),
    publicAddresses(),
  ],
});
