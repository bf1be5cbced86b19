import { mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesUnder, fingerprint } from '../../../../scripts/build/fingerprint.ts';
import { inputsFingerprint } from '../../../../scripts/build/inputs.ts';

describe('what the built site depends on', () => {
  let content: string;
  beforeEach(async () => {
    content = await mkdtemp(join(tmpdir(), 'content-'));
    await writeFile(join(content, 'en.mdx'), '# One');
  });
  const now = (more: NodeJS.ProcessEnv = {}) =>
    inputsFingerprint({ CONTENT_DIR: content, SITE_DATE: '2025-07-09', ...more });

  test('the same files and settings give the same fingerprint', () => {
    expect(now()).toBe(now({ TERM: 'dumb' }));
  });

  test('a changed text changes it', async () => {
    const before = now();
    await writeFile(join(content, 'en.mdx'), '# Two');
    expect(now()).not.toBe(before);
  });

  test('a moved file changes it', async () => {
    const before = now();
    await rename(join(content, 'en.mdx'), join(content, 'zh.mdx'));
    expect(now()).not.toBe(before);
  });

  test('another day and another setting of the site change it', () => {
    expect(now({ SITE_DATE: '2025-07-10' })).not.toBe(now());
    expect(now({ PUBLIC_FEEDBACK: 'https://example.com' })).not.toBe(now());
  });
});

test('no files have a fingerprint as well', () => {
  expect(filesUnder('/nowhere')).toEqual([]);
  expect(fingerprint([])).toMatch(/^[0-9a-f]{64}$/);
});
