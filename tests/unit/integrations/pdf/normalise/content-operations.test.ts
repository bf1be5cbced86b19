import { describe, expect, test } from 'vitest';
import { readOperations, writeOperations } from '../../../../../src/integrations/pdf/normalise/content-operations.ts';

describe('the content of a page', () => {
  test('is read operation by operation', () => {
    expect(readOperations('q\n0 0 10.5 -5 re W* n /P <</MCID 3 >>BDC\nBT /F4 12 Tf <00 26> Tj ET EMC Q')).toEqual([
      { operator: 'q', operands: [] },
      { operator: 're', operands: ['0', '0', '10.5', '-5'] },
      { operator: 'W*', operands: [] },
      { operator: 'n', operands: [] },
      { operator: 'BDC', operands: ['/P', '<</MCID 3 >>'] },
      { operator: 'BT', operands: [] },
      { operator: 'Tf', operands: ['/F4', '12'] },
      { operator: 'Tj', operands: ['<00 26>'] },
      { operator: 'ET', operands: [] },
      { operator: 'EMC', operands: [] },
      { operator: 'Q', operands: [] },
    ]);
  });

  test('keeps strings whole, whatever they hold', () => {
    const [shown] = readOperations(String.raw`[(a (b) \) % /c) 12 <0a>] TJ`);
    expect(shown).toEqual({ operator: 'TJ', operands: [String.raw`[(a (b) \) % /c) 12 <0a>]`] });
  });

  test('is the same after it has been written', () => {
    const content = 'q\n.24 0 0 -.24 0 841.92 cm\nBT\n/F4 10 Tf\n(x\\)) Tj\nET\nQ';
    expect(writeOperations(readOperations(content))).toBe(content);
  });

  test.each(['BI /W 1 ID x EI', '1 2', '(open'])('is refused when it cannot be understood: %s', (content) => {
    expect(() => readOperations(content)).toThrow();
  });
});
