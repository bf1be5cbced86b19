import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../../scripts/deploy/options.ts';
import { lostAddresses, readRelease } from '../../../../scripts/deploy/release.ts';
import { stageOf } from '../../../../scripts/deploy/stage.ts';
import { siteOfRelease, writeSite } from './support/made-up-site.ts';

describe('what a deployment is told', () => {
  test.each([
    ['/srv/policies', { kind: 'folder', path: resolve('/srv/policies') }],
    ['s3://policies', { kind: 'storage', bucket: 'policies', prefix: '' }],
    ['s3://policies-1250000000/site//v1/', { kind: 'storage', bucket: 'policies-1250000000', prefix: 'site/v1/' }],
  ])('--target %s', (word, target) => {
    expect(readOptions(['--target', word])).toMatchObject({ target, from: resolve('dist'), keep: 5, rollback: null });
  });

  test.each([
    [[], '--target must be a folder, or s3://bucket/prefix.'],
    [['--target', 'https://example.com'], 'is neither a folder nor s3://bucket/prefix'],
    [['--target', 's3:/policies'], 'is neither a folder nor s3://bucket/prefix'],
    [['--target', 's3://policies/../x'], 'has a . or .. in it'],
    [['--target', 'dist/served'], 'is in the built site itself'],
    [['--target', 'out', '--keep', '1'], '--keep must be 2 or more'],
    [['--target', 'out', '--encoding', 'gzip'], '--encoding is for storage'],
    [['--target', 's3://policies', '--rollback'], 'Storage has no releases to go back to'],
    [['--target', 'out', 'again'], 'What is “again”?'],
    [['--target', 'out', '--delete'], "Unknown option '--delete'"],
  ])('%j is refused: %s', (words, message) => {
    expect(() => readOptions(words)).toThrow(message);
  });

  test('goes back to the release before, or to the one that is named', () => {
    expect(readOptions(['--target', 'out', '--rollback']).rollback).toBe('previous');
    expect(readOptions(['--target', 'out', '--rollback', '0003-3fa9c1d2e4b5']).rollback).toBe('0003-3fa9c1d2e4b5');
  });
});

describe('a site that is to be deployed', () => {
  test('is refused when it is not there, or not whole', () => {
    expect(() => readRelease(mkdtempSync(join(tmpdir(), 'empty-')))).toThrow('Build it first: npm run build');
    const root = writeSite(siteOfRelease(1));
    rmSync(join(root, '_headers'));
    expect(() => readRelease(root)).toThrow('has no _headers. Build it again.');
  });

  test('answers every address that was published, by itself or by a redirect', () => {
    const root = writeSite(siteOfRelease(1));
    const published = ['/', '/en/sla/2024-01-01/#retention', '/old/', '/en/sla/2025-01-01/#a', '/en/sla/2025-01-01/#b'];
    expect(lostAddresses(root, readRelease(root), published)).toEqual(['/en/sla/2025-01-01/']);
  });

  test.each([
    ['/_astro/page.D_fAq5fM.js', 'assets'],
    ['/pagefind/en/fragment/en_1.pf_fragment', 'assets'],
    ['/downloads/trtc-policies-en.pdf', 'assets'],
    ['/en/sla/2025-07-09/bilingual/', 'texts'],
    ['/api/v1/policies/sla/2025-07-09.en.json', 'texts'],
    ['/en/sla/', 'pages'],
    ['/404.html', 'pages'],
    ['/en/', 'aggregates'],
    ['/', 'aggregates'],
    ['/en/updates/', 'aggregates'],
    ['/en/sla/feed.xml', 'aggregates'],
    ['/pagefind/en/pagefind.pf_meta', 'aggregates'],
    ['/downloads/SHA256SUMS', 'aggregates'],
    ['/service-worker.js', 'aggregates'],
  ])('makes %s public among the %s', (path, stage) => {
    expect(stageOf(path)).toBe(stage);
  });
});
