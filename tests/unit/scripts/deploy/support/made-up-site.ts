import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Files = Readonly<Record<string, string>>;

const page = (asset: string, words: string): string =>
  `<!doctype html><link rel="stylesheet" href="/_astro/${asset}"><p>${words}</p><p>${'And so on. '.repeat(40)}</p>`;

/** A small site as a build leaves it: a release has its own style sheet, and a text more than the one before. */
export function siteOfRelease(release: 1 | 2 | 3): Files {
  const asset = `site.hash${release}.css`;
  const versions = ['2024-01-01', '2025-01-01', '2026-01-01'].slice(0, release);
  return {
    [`_astro/${asset}`]: `p { order: ${release} }`,
    '_astro/same.hash.js': 'void 0;',
    'favicon.svg': '<svg/>',
    '404.html': page(asset, 'There is no such page.'),
    'index.html': page(asset, 'Choose.'),
    'en/index.html': page(asset, versions.join(' ')),
    'en/sla/index.html': page(asset, versions.at(-1)!),
    ...Object.fromEntries(
      versions.flatMap((version) => [
        [`en/sla/${version}/index.html`, page(asset, version === versions.at(-1) ? 'in force' : 'superseded')],
        [`downloads/sla-${version}-en.pdf`, `%PDF ${version}`],
      ]),
    ),
    'downloads/SHA256SUMS': versions.join('\n'),
    'api/v1/policies.json': JSON.stringify(versions),
    'sitemap-index.xml': `<sitemapindex>${versions.length}</sitemapindex>`,
    _headers:
      '/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n\n/en/sla/2*\n  Cache-Control: public, max-age=3600\n',
    _redirects: '/old/ /en/ 301!\n',
  };
}

/** Writes a site into a new folder, pages with a packed copy beside them. */
export function writeSite(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (name.endsWith('.html')) writeFileSync(`${path}.gz`, gzipSync(text));
  }
  return root;
}

/**
 * What a reader would miss: the assets that pages ask for and that are not there.
 * @param there every file that readers can get, by name.
 */
export function missingAssets(there: ReadonlyMap<string, string>): string[] {
  return [...there]
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([name, text]) =>
      [...text.matchAll(/href="\/(_astro\/[^"]+)"/g)]
        .filter(([, asset]) => !there.has(asset!))
        .map(([, asset]) => `${name}: ${asset}`),
    );
}
