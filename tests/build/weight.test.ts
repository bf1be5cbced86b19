import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { canonicalText } from '../../src/domain/document/canonical-text.ts';
import { page, read } from './support/built-site.ts';

const weight = (text: string): number => brotliCompressSync(text).length;
const kibibyte = 1024;

/** What a browser loads to show a page, in bytes as they travel. */
function weigh(path: string): { all: number; scripts: number } {
  const { html, document } = page(path);
  const sum = (addresses: readonly string[]): number =>
    addresses.reduce((total, address) => total + weight(read(address)), 0);
  const scripts = sum(document.values('script[src]', 'src'));
  return { scripts, all: weight(html) + scripts + sum(document.values('link[rel="stylesheet"]', 'href')) };
}

const library = siteLibrary();
const texts = [...library.texts()].filter(({ language }) => language === 'en');

test.each(texts.map((text) => ({ path: `/en/${text.policy}/${text.version}/`, text })))(
  '$path weighs no more than 20 KiB for 2,500 words, of which 5 KiB are scripts',
  ({ path, text }) => {
    const words = canonicalText(text).split(/\s+/).length;
    const { all, scripts } = weigh(path);
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual(5 * kibibyte);
    expect(all).toBeLessThanOrEqual(20 * kibibyte * Math.max(1, words / 2500));
  },
);
