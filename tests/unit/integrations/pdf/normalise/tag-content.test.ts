import { describe, expect, test } from 'vitest';
import { readOperations, writeOperations } from '../../../../../src/integrations/pdf/normalise/content-operations.ts';
import { tagContent } from '../../../../../src/integrations/pdf/normalise/tag-content.ts';

const tagged = (content: string, tags: Record<number, string> = {}): string =>
  writeOperations(tagContent(readOperations(content), (id) => tags[id] ?? null)).replaceAll('\n', ' ');

describe('what a page shows beside its text is not read out', () => {
  test('running headers', () => {
    expect(tagged('q BT /F1 8 Tf <01> Tj ET Q')).toBe('q /Artifact BMC BT /F1 8 Tf <01> Tj ET EMC Q');
  });

  test('borders', () => {
    expect(tagged('1 g 0 0 5 5 re 2 0 0 RG 9 0 5 5 re f')).toBe(
      '1 g /Artifact BMC 0 0 5 5 re 2 0 0 RG 9 0 5 5 re f EMC',
    );
  });

  test('but clipping is not drawing', () => {
    expect(tagged('0 0 5 5 re W n BT ET')).toBe('0 0 5 5 re W n /Artifact BMC BT ET EMC');
  });

  test('content that has left the structure', () => {
    expect(tagged('/NonStruct <</MCID 4 >>BDC BT <01> Tj ET EMC')).toBe('/Artifact BMC BT <01> Tj ET EMC');
  });
});

test('content is tagged as the element that holds it', () => {
  expect(tagged('/NonStruct <</MCID 4 >>BDC BT <01> Tj ET EMC', { 4: 'H1' })).toBe(
    '/H1 <</MCID 4>> BDC BT <01> Tj ET EMC',
  );
});
