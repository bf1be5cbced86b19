import { expect, test } from 'vitest';
import { read } from './support/built-site.ts';

const script = read('/embed.js');

test('the script for other sites has at most two kilobytes, and needs no other', () => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(2048);
  expect(script).toContain('trtc-policy');
  expect(script).not.toMatch(/\bimport\b|https?:\/\//);
});

test('it has its words in both languages', () => {
  expect(script).toContain('Read the policy on its own page');
  expect(script).toContain('在单独的页面中阅读本政策');
});
