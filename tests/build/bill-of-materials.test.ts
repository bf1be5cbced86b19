import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Lock } from '../../src/integrations/bill-of-materials/locked-packages.ts';
import { softwareBill } from '../../src/integrations/bill-of-materials/software-bill.ts';
import { files, page, read } from './support/built-site.ts';

test('the site carries the bill of the software that it was made with', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  expect(read('/_sbom.cdx.json')).toBe(softwareBill(lock));
});

test('no page and no file for readers leads to it', () => {
  expect(page('/en/').html).not.toContain('sbom');
  expect(files('*.{xml,txt}').filter((path) => read(`/${path}`).includes('sbom'))).toEqual([]);
  expect(readFileSync('content/urls.lock', 'utf8')).not.toContain('sbom');
});
