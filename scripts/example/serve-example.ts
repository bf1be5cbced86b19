import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerRules } from '../../src/integrations/host-config/header-rules.ts';
import { headersFile } from '../../src/integrations/host-config/headers-file.ts';
import { inlineHashes } from '../../src/integrations/host-config/inline-hashes.ts';
import { site } from '../../src/site.config.ts';
import { servePreview, type PreviewServer } from '../serve.ts';
import { siteFolder } from '../serve/site-folder.ts';

export interface ExampleServers {
  /** The built site. */
  readonly center: PreviewServer;
  /** The console, on another port and so of another origin. */
  readonly console: PreviewServer;
  close(): Promise<void>;
}

/**
 * Serves the built site and the example console beside it.
 * @param embedding `allowed` lets the console show the site's pages in a frame, as `site.config.ts` would; `default`
 *   leaves the headers as they were built.
 */
export async function serveExample(embedding: 'allowed' | 'default'): Promise<ExampleServers> {
  const root = mkdtempSync(join(tmpdir(), 'console-'));
  cpSync('examples/console', root, { recursive: true });
  const console = await servePreview({ root });
  const inline = await inlineHashes('dist');
  const headers = headersFile(headerRules({ frameAncestors: [console.url], feedback: site.feedback, inline }));
  const folder = siteFolder(embedding === 'allowed' ? { _headers: headers } : {});
  const center = await servePreview({ root: folder.root });
  for (const name of ['index.html', '_headers']) {
    const file = join(root, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(site.origin, center.url));
  }
  return {
    center,
    console,
    close: async () => {
      await Promise.all([center.close(), console.close()]);
      folder.remove();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
