import { expect, test } from 'vitest';
import { textHash } from '../../../src/content/text-hash.ts';
import { clause, paragraph, policyText } from '../domain/document/sample-text.ts';

test('a text is hashed as sha256sum hashes its canonical words', () => {
  // printf '1. Title of a\n保留 14 天\n' | sha256sum
  const text = policyText([clause('a', '1', 1, [paragraph('保留 14 天')])]);
  expect(textHash(text)).toBe('a502e1831aed184fbffe357e818c4be58fe1c037476219ffd8ddaa070a5759f7');
});
