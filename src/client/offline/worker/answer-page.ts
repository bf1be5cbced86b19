import { routes } from '../../../domain/routes.ts';
import { findCopy, forgetCopy, keepCopy } from '../copies.ts';
import { languageIn } from './bar.ts';
import { fromNetwork } from './from-network.ts';
import { marked } from './marked.ts';
import type { FetchEvent } from './scope.ts';
import { tidy } from './tidy.ts';

/** In milliseconds: who waits longer for a page that is kept gets the copy, which says so. */
const patience = 5000;

/** A page: the network's, for only that is sure to be in force; failing that a copy that says what it is. */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const url = new URL(event.request.url);
  const answer = fromNetwork(event);
  event.waitUntil(
    answer.then((response) => response && remember(url.pathname, response.clone())).catch(() => undefined),
  );
  const copy = await findCopy('pages', url.pathname);
  const response = copy ? await Promise.race([answer, after(patience)]) : await answer;
  if (response && (response.status < 500 || !copy)) return response;
  return copy ? marked(copy) : ((await wayOn(url)) ?? (await offlinePage(url.pathname)));
}

/** Pages are the same whatever is asked of them after `?`; answers that lead elsewhere or say “not found” are no pages. */
async function remember(path: string, response: Response): Promise<void> {
  if (response.status === 404 || response.status === 410) return forgetCopy('pages', path);
  const isPage = response.status === 200 && /^text\/html\b/.test(response.headers.get('content-type') ?? '');
  if (!isPage) return;
  await keepCopy('pages', path, response);
  await tidy();
}

/** Without network no host adds a slash, or leads from `/go/{policy}/` to the policy. */
async function wayOn({ pathname, searchParams, search }: URL): Promise<Response | null> {
  const [, policy] = /^\/go\/([\w-]+)\/?$/.exec(pathname) ?? [];
  const page = policy === undefined ? `${pathname}/` : linkedPage(policy, searchParams);
  return (await findCopy('pages', page)) ? Response.redirect(page + search) : null;
}

function linkedPage(policy: string, query: URLSearchParams): string {
  const page = routes.policy(languageIn(`/${query.get('lang')}/`), policy);
  const version = query.get('version') ?? 'current';
  return version === 'current' ? page : `${page}${version}/`;
}

export async function offlinePage(path: string): Promise<Response> {
  const page = await findCopy('pages', routes.offline(languageIn(path)));
  // Without even that, the browser's own words.
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null));
}
