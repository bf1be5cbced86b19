import { basename, extname } from 'node:path';

/** Every kind of file the site has; all text is UTF-8. */
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xcprivacy': 'application/xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

const typesByName: Record<string, string> = {
  'feed.json': 'application/feed+json; charset=utf-8',
  'feed.xml': 'application/atom+xml; charset=utf-8',
  SHA256SUMS: 'text/plain; charset=utf-8',
};

/** The Content-Type of a file of the site, by its path. */
export function contentType(path: string): string {
  return typesByName[basename(path)] ?? types[extname(path)] ?? 'application/octet-stream';
}
