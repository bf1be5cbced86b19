import { describe, expect, test } from 'vitest';
import { hasSize, identifyFile } from '../../../../src/domain/verification/identify-file.ts';

const sla = { url: 'https://policies.example.com/downloads/sla-2025-05-29-en.pdf', size: 100, sha256: 'aa' };
const dpsa = { url: 'https://policies.example.com/downloads/dpsa-2024-07-10-en.pdf', size: 200, sha256: 'bb' };
const files = [sla, dpsa];

describe('a file', () => {
  test('is the published one with the same bytes, whatever it is called', () => {
    expect(identifyFile({ name: 'contract.pdf', sha256: 'bb' }, files)).toEqual({ kind: 'unaltered', file: dpsa });
  });

  test('of a published name with other bytes is altered, also when it was saved twice', () => {
    expect(identifyFile({ name: 'sla-2025-05-29-en.pdf', sha256: 'cc' }, files)).toEqual({
      kind: 'altered',
      file: sla,
    });
    expect(identifyFile({ name: 'sla-2025-05-29-en (3).pdf', sha256: null }, files)).toEqual({
      kind: 'altered',
      file: sla,
    });
  });

  test('of neither is unknown', () => {
    expect(identifyFile({ name: 'other.pdf', sha256: 'cc' }, files)).toEqual({ kind: 'unknown' });
    expect(identifyFile({ name: '', sha256: null }, [])).toEqual({ kind: 'unknown' });
  });

  test('that is as long as none need not be read', () => {
    expect(hasSize(200, files)).toBe(true);
    expect(hasSize(50_000_000, files)).toBe(false);
  });
});
