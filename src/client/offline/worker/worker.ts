/**
 * `/sw.js`: keeps copies of what is read, and answers with them when the network does not. Whatever can change comes from
 * the network while there is one; a page that is a copy says so, and of when.
 */
import { isNamedByContent } from '../../../domain/kept-files.ts';
import { languages } from '../../../domain/language.ts';
import { routes } from '../../../domain/routes.ts';
import type { OfflineMessage } from '../message.ts';
import { answerDownload, keepDownload } from './answer-download.ts';
import { answerFile, answerUsed } from './answer-file.ts';
import { answerPage } from './answer-page.ts';
import { keepLanguage } from './keep-language.ts';
import { scope, type FetchEvent } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

// A newer worker takes over at once: nothing it answers with depends on which one kept it.
scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([scope.registration.navigationPreload.enable(), scope.clients.claim()])),
);

scope.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage;
  event.waitUntil('keep' in message ? keepLanguage(message.keep) : keepDownload(message.downloaded));
});

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
    return isNamedByContent(pathname) ? answerFile(event, pathname) : answerUsed(event, 'search', pathname);
  }
  return null;
}
