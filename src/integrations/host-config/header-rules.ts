import { routes } from '../../domain/routes.ts';

/** Headers for the paths that a pattern matches; a `*` at its end stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers that the site needs from whoever serves it. Every rule that matches applies.
 * @param frameAncestors the origins, besides the site's own, whose pages may show the site in a frame.
 */
export function headerRules(frameAncestors: readonly string[]): HeaderRule[] {
  const forPrograms = { 'Access-Control-Allow-Origin': '*' };
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': `frame-ancestors ${["'self'", ...frameAncestors.map(originOf)].join(' ')}`,
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    { path: '/api/*', headers: forPrograms },
    { path: '/downloads/*', headers: forPrograms },
    { path: routes.embedScript(), headers: { ...forPrograms, 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    // Other sites show the pictures beside links.
    { path: `${routes.previews()}*`, headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    { path: `${routes.stableLinks()}*`, headers: { 'Cache-Control': 'no-cache', Vary: 'Accept-Language' } },
  ];
}

/** @throws Error for what is no origin: a wrong word in this header would open or close the site to everybody. */
function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /^https?:$/.test(url.protocol) && url.origin === address) return address;
  throw new Error(
    `site.config.ts: “${address}” in embedding.frameAncestors is no origin. ` +
      'Write scheme, host and, if there is one, port, without a slash at the end: https://console.example.com',
  );
}
