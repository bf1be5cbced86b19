import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../../../src/content/library.ts';
import { addressTable } from '../../../src/domain/stable-links.ts';
import { cacheRules } from '../../../src/integrations/host-config/cache-rules.ts';
import { typeRules } from '../../../src/integrations/host-config/content-types.ts';
import { headerRules } from '../../../src/integrations/host-config/header-rules.ts';
import type { PolicySources } from '../../../src/integrations/host-config/content-security-policy.ts';
import { inlineHashes } from '../../../src/integrations/host-config/inline-hashes.ts';
import { nginxFile } from '../../../src/integrations/host-config/nginx-file.ts';
import { nginxServerFile } from '../../../src/integrations/host-config/nginx-server-file.ts';
import { matchesPattern } from '../../../src/integrations/host-config/path-pattern.ts';
import { redirectsFile } from '../../../src/integrations/host-config/redirects-file.ts';
import { comparisonChoosers } from '../../../src/integrations/host-config/comparison-choosers.ts';
import { dataFiles } from '../../../src/integrations/data-files/data-files.ts';
import type { PolicyText } from '../../../src/domain/document/policy-text.ts';
import { versionYaml, writeLibrary, type Files } from '../../fixtures/write-library.ts';
import type { Feedback } from '../../../src/site.config.ts';

const sources = {
  frameAncestors: [],
  feedback: { kind: 'none' },
  inline: { scripts: ["'sha256-script='"], styles: ["'sha256-style='"] },
} as const;

function table() {
  const content = writeLibrary({
    'policies/service/policy.yml':
      'title: { en: Service, zh: 服务 }\nanswers: { en: It., zh: 它。 }\naliases: [works]\noldNumbers: [7]\n',
    'redirects.yml': '- { from: /downloads/old.pdf, to: /downloads/new.pdf }\n',
  });
  const { policies, redirects } = openLibrary(content);
  return addressTable(policies, redirects);
}

describe('the redirects for the CDN', () => {
  const lines = () => redirectsFile(table(), 'en').split('\n');

  test('lead names, numbers and files that were replaced to what replaced them', () => {
    expect(lines().slice(0, 3)).toEqual([
      '/go/works/ /go/service/ 301!',
      '/document/product/647/7/ /go/service/ 301!',
      '/downloads/old.pdf /downloads/new.pdf 301!',
    ]);
  });

  test('name what asks for more before what asks for less, and say what does not exist', () => {
    expect(lines().filter((line) => line.startsWith('/go/service/') && !line.includes('current'))).toEqual([
      '/go/service/ version=2025-03-01 lang=en /en/service/2025-03-01/ 302!',
      '/go/service/ version=2025-03-01 lang=zh /zh/service/2025-03-01/ 302!',
      '/go/service/ version=2025-03-01 lang=:lang /go/service/ 404!',
      '/go/service/ version=2025-03-01 /zh/service/2025-03-01/ 302! Language=zh',
      '/go/service/ version=2025-03-01 /en/service/2025-03-01/ 302!',
      '/go/service/ version=:version /go/service/ 404!',
      '/go/service/ lang=en /en/service/ 302!',
      '/go/service/ lang=zh /zh/service/ 302!',
      '/go/service/ lang=:lang /go/service/ 404!',
      '/go/service/ /zh/service/ 302! Language=zh',
      '/go/service/ /en/service/ 302!',
    ]);
    expect(lines().slice(-3)).toEqual(['/go/* /go/ 404', '/document/product/647/* /go/ 404', '']);
  });
});

test('comparisons that are no pages lead to where any two versions are compared', () => {
  const library = openLibrary(writeLibrary(sevenVersions()));
  const choosers = comparisonChoosers(library, '2030-01-01');
  expect(choosers).toEqual(['/en/service/compare/']);
  expect(redirectsFile(addressTable(library.policies, []), 'en', choosers)).toContain(
    '\n/en/service/compare/:from/:to/ /en/service/compare/?from=:from&to=:to 302\n',
  );
  const files = dataFiles({ library, today: '2030-01-01', downloads: [] });
  const text = JSON.parse(files.get('/en/service/compare/2019-01-01.json')!) as PolicyText;
  expect(text).toEqual(library.text('service', '2019-01-01', 'en'));
  expect([...files.keys()].filter((path) => path.includes('/compare/'))).toHaveLength(7);
});

/** The policy `service` with seven versions in English, of which the last is in both languages. */
function sevenVersions(): Files {
  const days = Array.from({ length: 6 }, (_, index) => `20${19 + index}-01-01`);
  return Object.fromEntries(
    days.flatMap((day) => [
      [`policies/service/${day}/version.yml`, versionYaml(day, { languages: '{ en: published }' })],
      [`policies/service/${day}/en.mdx`, `## 1. Levels {/* #levels */}\n\nAs on ${day}.\n`],
    ]),
  );
}

describe('the configuration of nginx', () => {
  const conf = () => nginxFile(table(), headerRules(sources), 'en');

  test('has the same table, with and without the slash at the end', () => {
    for (const line of [
      '"/go/service/ 2025-03-01 zh" /zh/service/2025-03-01/;',
      '"/go/service  en" /en/service/;',
      '/go/works /go/service/;',
      '/document/product/647/7/ /go/service/;',
      '/downloads/old.pdf /downloads/new.pdf;',
    ]) {
      expect(conf()).toContain(`  ${line}\n`);
    }
  });

  test('has the same headers', () => {
    expect(conf()).toMatch(
      /"~\^\/en\/.*" "default-src 'none'; script-src 'self' 'sha256-script='; .*frame-ancestors 'self'";/,
    );
    expect(conf()).toMatch(/"~\^\/.*" "?max-age=63072000"?;/);
    expect(conf()).toContain('/embed.js *;');
  });

  test.each([
    ['$5', 'nginx has no way to write the $'],
    ['x'.repeat(5000), '4000 bytes at most'],
  ])('takes no value that nginx would read otherwise, or not at all', (value, message) => {
    const rules = [{ path: '/*', headers: { 'X-Long': value } }];
    expect(() => nginxFile(table(), rules, 'en')).toThrow(message);
  });

  test('names each header once, for every answer', () => {
    const lines = nginxServerFile([...headerRules(sources), ...cacheRules(['service'])]).split('\n');
    const names = lines.filter((line) => line.startsWith('add_header')).map((line) => line.split(' ')[1]);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(['Cache-Control', 'Content-Security-Policy', 'Vary']));
    expect(lines.filter((line) => line.startsWith('add_header') && !line.endsWith(' always;'))).toEqual([]);
  });
});

describe('what may be kept', () => {
  const rules = cacheRules(['privacy-policy', 'sla']);
  const kept = (path: string): string[] =>
    rules.filter((rule) => matchesPattern(rule.path, path)).map(({ headers }) => headers['Cache-Control']!);

  test.each([
    ['/_astro/page.D_fAq5fM.js', 'public, max-age=31536000, immutable'],
    ['/pagefind/zh-versions/fragment/zh_1a2b.pf_fragment', 'public, max-age=31536000, immutable'],
    ['/downloads/sla-2025-07-09-en.pdf', 'public, max-age=86400, stale-if-error=2592000'],
    [
      '/downloads/privacy-policy-2023-09-08-to-2025-07-09-en-redline.docx',
      'public, max-age=86400, stale-if-error=2592000',
    ],
    ['/zh/sla/2025-07-09/bilingual/', 'public, max-age=3600, stale-if-error=2592000'],
  ])('%s: %s', (path, value) => {
    expect(kept(path)).toEqual([value]);
  });

  test.each([
    '/',
    '/en/',
    '/en/sla/',
    '/en/sla/history/',
    '/downloads/SHA256SUMS',
    '/pagefind/en/pagefind.pf_meta',
    '/404.html',
  ])('is asked for again each time: %s', (path) => expect(kept(path)).toEqual([]));

  test('fits into the hundred rules that Cloudflare reads, with twice as many policies', () => {
    const policies = Array.from({ length: 14 }, (_, index) => `policy-${index}`);
    expect([...headerRules(sources), ...cacheRules(policies), ...typeRules()].length).toBeLessThanOrEqual(100);
  });
});

describe('the headers', () => {
  const policies = (changes: Partial<PolicySources> = {}) =>
    headerRules({ ...sources, ...changes }).flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);

  test('let nobody but the site itself show its pages in a frame, unless it is configured', () => {
    for (const policy of policies()) expect(policy).toMatch(/; frame-ancestors 'self'$/);
    for (const policy of policies({ frameAncestors: ['https://console.example.com'] })) {
      expect(policy).toMatch(/; frame-ancestors 'self' https:\/\/console\.example\.com$/);
    }
  });

  test('let a page send to the site, and to where its feedback goes', () => {
    const to = (feedback: Feedback) => /; connect-src ([^;]*)/.exec(policies({ feedback })[0]!)?.[1];
    expect(to({ kind: 'none' })).toBe("'self'");
    expect(to({ kind: 'endpoint', url: '/feedback' })).toBe("'self'");
    expect(to({ kind: 'endpoint', url: 'https://feedback.example.com/v1?a=b' })).toBe(
      "'self' https://feedback.example.com",
    );
    expect(() => to({ kind: 'endpoint', url: 'feedback; script-src *' })).toThrow('feedback.url');
  });

  test('set one value each on a page, an asset and a file for programs', () => {
    const others = headerRules(sources).filter(({ path }) => path !== '/*');
    for (const [path, value] of [
      ['/en/sla/', 'same-origin'],
      ['/_astro/site.js', 'same-origin'],
      ['/embed.js', 'cross-origin'],
      ['/api/v1/policies.json', 'cross-origin'],
      ['/downloads/SHA256SUMS', 'cross-origin'],
    ] as const) {
      const matching = others.filter(
        ({ path: own }) => own === path || (/\*$/.test(own) && path.startsWith(own.slice(0, -1))),
      );
      const values = matching.flatMap(({ headers }) => headers['Cross-Origin-Resource-Policy'] ?? []);
      expect(values, path).toEqual([value]);
    }
  });

  test('bind the site’s own host to HTTPS, and no other', () => {
    const values = headerRules(sources).flatMap(({ headers }) => headers['Strict-Transport-Security'] ?? []);
    expect(values).toEqual(['max-age=63072000']);
  });

  test.each([
    '*',
    'console.example.com',
    'https://console.example.com/',
    'https://a.example; script-src *',
    'javascript:alert(1)',
    "'none'",
  ])('are not made from %s, which is no origin', (address) => {
    expect(() => policies({ frameAncestors: [address] })).toThrow('is no origin');
  });
});

describe('the hashes of what stands in the pages', () => {
  test('are of scripts that run and of style sheets, each once, in every folder', async () => {
    const root = mkdtempSync(join(tmpdir(), 'pages-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, 'en'));
    writeFileSync(
      join(root, 'index.html'),
      '<script>1</script><style media="print">a{}</style><script src="/x.js"></script>',
    );
    writeFileSync(
      join(root, 'en/index.html'),
      '<script>1</script><script type="module" data-a="x > y">\n2</script><script type="application/ld+json">{}</script>',
    );
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(await inlineHashes(root)).toEqual({
      scripts: [hash('1'), hash('\n2')].toSorted(),
      styles: [hash('a{}')],
    });
  });
});
