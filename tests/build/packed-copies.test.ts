import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesUnder } from '../../scripts/build/fingerprint.ts';

const all = filesUnder('dist');
const textual = /\.(?:css|html|js|json|md|pagefind|pf_fragment|pf_index|pf_meta|svg|txt|xcprivacy|xml)$/;

test.each([
  ['.br', brotliDecompressSync],
  ['.gz', gunzipSync],
] as const)('each %s is another form of the file beside it, of the same time, and smaller', (suffix, unpack) => {
  const copies = all.filter((file) => file.endsWith(suffix));
  expect(copies.length).toBeGreaterThan(300);
  const wrong = copies.filter((copy) => {
    const file = copy.slice(0, -suffix.length);
    const [plain, packed] = [readFileSync(file), readFileSync(copy)];
    const sameTime = Math.abs(statSync(file).mtimeMs - statSync(copy).mtimeMs) < 1;
    return !sameTime || packed.length >= plain.length || !unpack(packed).equals(plain);
  });
  expect(wrong).toEqual([]);
});

test('all text that would take a packet of its own has both, and nothing that is packed in itself has one', () => {
  const plain = all.filter((file) => !/\.(?:br|gz)$|^dist.[_][^/]*$/.test(file));
  const copies = (file: string): number => ['.br', '.gz'].filter((suffix) => existsSync(file + suffix)).length;
  const large = plain.filter((file) => textual.test(file) && statSync(file).size > 1400);
  expect(large.filter((file) => copies(file) !== 2)).toEqual([]);
  expect(plain.filter((file) => !textual.test(file) && copies(file) > 0)).toEqual([]);
});
