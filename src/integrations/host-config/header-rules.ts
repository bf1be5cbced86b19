import { languages } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import { contentSecurityPolicy, type PolicySources } from './content-security-policy.ts';

/** Headers for the paths that a pattern matches; a `*` at its end stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers that the site needs from whoever serves it. Every rule that matches applies; of two that set the same
 * header the more special one stands later. Some hosts send both: there, the policy of files must not forbid what that
 * of pages allows, and no other header is set twice for one path.
 */
export function headerRules(sources: PolicySources): HeaderRule[] {
  const forPages = {
    'Content-Security-Policy': contentSecurityPolicy('pages', sources),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': withoutPermissions,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
  const forParts = (kind: 'scripts' | 'data') => ({
    'Content-Security-Policy': contentSecurityPolicy(kind, sources),
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  const forOthers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const forPrograms = { 'Access-Control-Allow-Origin': '*', ...forOthers };
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy('files', sources),
        'Strict-Transport-Security': `max-age=${twoYears}`,
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...pagePaths.map((path) => ({ path, headers: forPages })),
    { path: '/_astro/*', headers: forParts('scripts') },
    { path: '/pagefind/*', headers: forParts('data') },
    { path: '/api/*', headers: forPrograms },
    { path: '/downloads/*', headers: forPrograms },
    { path: routes.embedScript(), headers: forPrograms },
    // Other sites show the pictures beside links.
    { path: `${routes.previews()}*`, headers: forOthers },
    { path: routes.offlineWorker(), headers: { 'Cache-Control': 'no-cache' } },
    { path: `${routes.stableLinks()}*`, headers: { 'Cache-Control': 'no-cache', Vary: 'Accept-Language' } },
  ];
}

/** Where pages are, and hardly anything else. */
const pagePaths = [
  '/',
  '/index.html',
  '/404.html',
  ...languages.map((language) => `${routes.home(language)}*`),
  `${routes.stableLinks()}*`,
  `${routes.oldDocuments()}*`,
];

/** In seconds. Only for the site's own host: what else runs under its domain is not the site's to decide. */
const twoYears = 2 * 365 * 24 * 60 * 60;

/** What a page that is read never asks for, and no script in it may. */
const withoutPermissions = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');
