import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { printAll } from './print-all.ts';
import { openPrintCache } from './print-cache.ts';
import type { PageJob } from './print-job.ts';
import { openPrinter } from './printer.ts';
import { openSiteFiles } from './site-files.ts';
import { toolFingerprint } from './tool-fingerprint.ts';

export interface PdfExportOptions {
  /** What to print, asked for when the site is built. */
  readonly jobs: () => readonly PageJob[] | Promise<readonly PageJob[]>;
  /** The address of the folder with pages that are only there to be printed: it is taken out of the site afterwards. */
  readonly printSources?: string;
  /** Where printed documents are kept from build to build, from the project's root. */
  readonly cacheFolder?: string;
  /** How many documents are printed at the same time. */
  readonly parallel?: number;
}

/** Prints pages of the site into PDFs when it has been built. */
export function pdfExport(options: PdfExportOptions): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'pdf-export',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        await exportPdfs(fileURLToPath(dir), config, options, logger);
      },
    },
  };
}

async function exportPdfs(
  output: string,
  config: AstroConfig,
  { jobs, printSources, cacheFolder = join('.cache', 'pdf'), parallel = 2 }: PdfExportOptions,
  logger: AstroIntegrationLogger,
): Promise<void> {
  if (!config.site) throw new Error('PDFs carry the addresses of the site: set `site` in astro.config.mjs.');
  const start = performance.now();
  const { origin } = new URL(config.site);
  const root = fileURLToPath(config.root);
  const site = openSiteFiles(output);
  const { printed, cached } = await printAll({
    jobs: await jobs(),
    site,
    output,
    cache: openPrintCache(resolve(root, cacheFolder)),
    fingerprint: await toolFingerprint(root),
    parallel,
    // Loaded where something is to be printed, which mostly nothing is.
    openPrinter: async () => {
      const { launchBrowser } = await import('../browser.ts');
      return openPrinter(await launchBrowser(), site, origin);
    },
    onPrinted: ({ job, bytes, seconds, done, total, secondsLeft }) => {
      const size = `${Math.round(bytes / 1024)} KB, ${seconds.toFixed(1)} s`;
      logger.info(`${done} of ${total}: ${job.file} (${size}), ${Math.ceil(secondsLeft)} s left`);
    },
  });
  if (printSources !== undefined) await rm(join(output, printSources), { recursive: true, force: true });
  const total = ((performance.now() - start) / 1000).toFixed(1);
  logger.info(`${printed + cached} files: ${printed} printed, ${cached} from cache, ${total} s`);
}
