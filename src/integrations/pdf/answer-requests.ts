import type { BrowserContext, Route } from 'playwright-core';
import type { ServedFont } from './document-fonts.ts';
import type { SiteFiles } from './site-files.ts';

export interface Answers {
  readonly site: SiteFiles;
  /** Scheme and host of the public site. Links in the PDF thus are addresses of the public site. */
  readonly origin: string;
  /** By address; may grow later. */
  readonly fonts: ReadonlyMap<string, ServedFont>;
  /** Filled with the SHA-256 of all that has been asked for, by address; `null` for what is not there. */
  readonly sources: Record<string, string | null>;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** Answers every request of a context from files: no server is needed, and nothing leaves this machine. */
export async function answerRequests(context: BrowserContext, answers: Answers): Promise<void> {
  await context.route('**/*', (route) => answer(route, answers));
}

async function answer(route: Route, { site, origin, fonts, sources }: Answers): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== origin) return route.abort();
  const font = fonts.get(url.pathname);
  if (font) return route.fulfill({ body: Buffer.from(font.bytes), contentType: 'font/ttf' });
  sources[url.pathname] = await site.digest(url.pathname);
  const bytes = await site.read(url.pathname);
  if (!bytes) return route.fulfill({ status: 404 });
  const extension = url.pathname.split('.').at(-1) ?? '';
  return route.fulfill({ body: Buffer.from(bytes), contentType: types[extension] ?? 'text/html; charset=utf-8' });
}
