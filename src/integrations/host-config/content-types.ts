import { basename, extname } from 'node:path';
import type { HeaderRule } from './header-rules.ts';

const xml = 'application/xml; charset=utf-8';
const text = 'text/plain; charset=utf-8';

/** Every kind of file the site has, by how its name ends; all text is UTF-8. */
export const typesByExtension: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  // Property lists have no registered type of their own: as XML they are what they are, to browsers and programs.
  '.plist': xml,
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': text,
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xcprivacy': xml,
  '.xml': xml,
};

/** Files whose whole name says what they are. */
export const typesByName: Readonly<Record<string, string>> = {
  'feed.json': 'application/feed+json; charset=utf-8',
  'feed.xml': 'application/atom+xml; charset=utf-8',
  SHA256SUMS: text,
};

export const unknownType = 'application/octet-stream';

/** The Content-Type of a file of the site, by its path. */
export function contentType(path: string): string {
  return typesByName[basename(path)] ?? typesByExtension[extname(path)] ?? unknownType;
}

/** What hosts that go by the ends of names would not know. */
export function typeRules(): HeaderRule[] {
  const named = ['/*/feed.json', '/*/feed.xml', '/downloads/SHA256SUMS'];
  return [...named, '/downloads/*.md', '/downloads/*.xcprivacy'].map((path) => ({
    path,
    headers: { 'Content-Type': contentType(path) },
  }));
}
