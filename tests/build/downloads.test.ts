import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, read } from './support/built-site.ts';

const lines = read('/downloads/SHA256SUMS').split('\n').slice(0, -1);
const names = lines.map((line) => line.slice(66));

test('the checksums are of every other file in the folder, sorted, in the form that sha256sum -c reads', () => {
  const there = files('downloads/*').map((file) => file.slice('downloads/'.length));
  expect(names).toEqual(there.filter((name) => name !== 'SHA256SUMS').toSorted());
  expect(lines.filter((line) => !/^[0-9a-f]{64} {2}[\w.-]+$/.test(line))).toEqual([]);
  expect(read('/downloads/SHA256SUMS')).toMatch(/[^\n]\n$/);
});

test.each(lines.map((line) => [line.slice(66), line.slice(0, 64)]))('the checksum of %s is right', (name, checksum) => {
  const bytes = readFileSync(`dist/downloads/${name}`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(checksum);
});
