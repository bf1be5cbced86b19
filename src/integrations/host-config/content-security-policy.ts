import type { Feedback } from '../../site.config.ts';
import type { InlineHashes } from './inline-hashes.ts';
import { originOf } from './origin-of.ts';

/** What the policy depends on. */
export interface PolicySources {
  /** The origins, besides the site's own, whose pages may show the site in a frame. */
  readonly frameAncestors: readonly string[];
  readonly feedback: Feedback;
  readonly inline: InlineHashes;
}

/**
 * A Content-Security-Policy: nothing is allowed but what is named here.
 * - `pages` is for pages.
 * - `scripts` is for what they load: a worker has the policy of its own file, and that of the search, which alone compiles
 *   WebAssembly, needs no more than this. The page that starts it need not be allowed to.
 * - `data` is for what scripts ask for, and does nothing. Both are short, for a search loads a score of such files.
 * - `files` is for all else, unknown addresses included, which answer with a page. A browser shows a PDF as an object in a
 *   page that it makes around it.
 */
export function contentSecurityPolicy(
  kind: 'pages' | 'scripts' | 'data' | 'files',
  { frameAncestors, feedback, inline }: PolicySources,
): string {
  const files = kind === 'files';
  const frames = ["'self'", ...frameAncestors.map((address) => originOf(address, 'embedding.frameAncestors'))];
  const framed = `frame-ancestors ${frames.join(' ')}`;
  if (kind === 'data') return `default-src 'none'; ${framed}`;
  if (kind === 'scripts') {
    return `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; ${framed}`;
  }
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(files ? ["'wasm-unsafe-eval'"] : []), ...inline.scripts],
    'style-src': ["'self'", ...inline.styles],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...feedbackOrigin(feedback)],
    'worker-src': ["'self'"],
    'object-src': files ? ["'self'"] : ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': frames,
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

function feedbackOrigin(feedback: Feedback): string[] {
  if (feedback.kind !== 'endpoint' || /^\/(?!\/)/.test(feedback.url)) return [];
  const origin = URL.canParse(feedback.url) ? new URL(feedback.url).origin : feedback.url;
  return [originOf(origin, 'feedback.url')];
}
