import { expect, test } from 'vitest';
import { readState, writeState } from '../../../../src/client/search/search-state.ts';

test.each([
  '',
  'q=backend+logs',
  'q=%E6%97%A5%E5%BF%97&scope=versions&languages=other&sort=date&from=2024-01-01&to=2025-12-31',
  'q=a&policy=sla&policy=dpsa&kind=table&kind=manifest',
])('“%s” says all that a reader has chosen', (address) => {
  expect(writeState(readState(new URLSearchParams(address))).toString()).toBe(address);
});

test('what is no choice, or goes without saying, is left out', () => {
  const address =
    'q=&scope=current&languages=klingon&sort=&kind=poem&from=2024-02-30&to=yesterday&policy=sla&policy=sla';
  expect(writeState(readState(new URLSearchParams(address))).toString()).toBe('policy=sla');
});
