/**
 * `/sw.js`: keeps copies of what is read, and answers with them when the network does not. Whatever can change comes from
 * the network while there is one; a page that is a copy says so, and of when.
 */
import { isNamedByContent } from '../../../domain/kept-files.ts';
import { isLanguage, languages, type Language } from '../../../domain/language.ts';
import { routes } from '../../../domain/routes.ts';
import type { OfflineMessage } from '../message.ts';
import { savesData } from '../saves-data.ts';
import { answerDownload, keepDownload } from './answer-download.ts';
import { answerCompared, answerFile, answerUsed } from './answer-file.ts';
import { answerPage } from './answer-page.ts';
import { keepLanguage, keepSet } from './keep-set.ts';
import { scope, type Client, type FetchEvent } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

// A newer worker takes over at once: nothing it answers with depends on which one kept it.
scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([scope.registration.navigationPreload.enable(), scope.clients.claim()])),
);

scope.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage;
  event.waitUntil('keep' in message ? keepFor(message.keep, event.source) : keepDownload(message.downloaded));
});

/** What a page in a language may need without network; what the verifier compares with, once that was opened. */
async function keepFor(language: Language, page: unknown): Promise<void> {
  if (!isLanguage(language)) return;
  await keepLanguage(language);
  if (new URL((page as Client).url).pathname === routes.verify(language)) await keepSet('verifier');
}

scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer) event.respondWith(answer);
});

/** `null` leaves a request to the browser. */
function answerTo(event: FetchEvent): Promise<Response> | null {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return null;
  if (pathname.startsWith('/downloads/')) return answerDownload(event, pathname);
  if (request.mode === 'navigate') return answerPage(event);
  // The cards of terms are taken from there.
  if (languages.some((language) => pathname === routes.glossary(language))) return answerUsed(event, 'pages', pathname);
  if (pathname.startsWith('/_astro/')) return answerFile(event, pathname);
  if (pathname.startsWith('/pagefind/')) {
    keepIndexAt(event, pathname);
    return isNamedByContent(pathname) ? answerFile(event, pathname) : answerUsed(event, 'search', pathname);
  }
  if (/^\/api\/v1\/policies(\/[\w-]+)?\.json$/.test(pathname)) return answerUsed(event, 'data', pathname);
  if (/^\/\w\w\/[\w-]+\/compare\/[\d-]+\.json$/.test(pathname)) return answerCompared(event, pathname);
  return null;
}

/** Who searches all versions once has their index for times without network. Each search begins with the index's table. */
function keepIndexAt(event: FetchEvent, path: string): void {
  if (!path.endsWith('.pf_meta') || savesData()) return;
  const language = languages.find((known) => path.startsWith(routes.searchIndex(known, 'versions')));
  if (language) event.waitUntil(keepSet(`${language}-versions`));
}
