import { expect, test } from 'vitest';
import { fillSizes, sizeWords } from '../../../src/integrations/download-sizes/fill-sizes.ts';

const room = (file: string): string => `<span class="size" data-size-of="${file}"></span>`;

test('sizes are said where a page leaves room for them, and nothing else is touched', async () => {
  const html = `<html lang="zh-CN"><a>PDF ${room('/downloads/a.pdf')}</a><b>${room('/downloads/b.md')}</b>`;
  const sizes: Record<string, number> = { '/downloads/a.pdf': 66_560, '/downloads/b.md': 10 };
  expect(await fillSizes(html, (file) => Promise.resolve(sizes[file]!))).toBe(
    '<html lang="zh-CN"><a>PDF <span class="size">65 KB</span></a><b><span class="size">1 KB</span></b>',
  );
  expect(await fillSizes('<p>Nothing</p>', () => Promise.reject(new Error('not asked')))).toBe('<p>Nothing</p>');
});

test.each([
  [1, '1 KB'],
  [1_536, '2 KB'],
  [1_023 * 1024, '1023 KB'],
  [1024 * 1024, '1.0 MB'],
  [3_250_586, '3.1 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes, 'en')).toBe(words);
  expect(sizeWords(bytes, 'zh')).toBe(words);
});
