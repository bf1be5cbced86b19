import { expect, test } from 'vitest';
import { partOf } from '../../../src/client/offline/worker/part-of.ts';

const whole = () => new Response('0123456789', { headers: { 'content-type': 'application/pdf' } });
const part = async (range: string | null) => {
  const response = await partOf(whole(), range);
  return [response.status, response.headers.get('content-range'), await response.text()];
};

test('of a kept file come the bytes that are asked for', async () => {
  expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
  expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await part('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89']);
});

test('what asks for no part, or for what is no part, gets the whole', async () => {
  for (const range of [null, 'bytes=-', 'bytes=0-1,4-5', 'lines=1-2']) {
    expect(await part(range), String(range)).toEqual([200, null, '0123456789']);
  }
});

test('bytes beyond the end are refused, as a server would', async () => {
  expect(await part('bytes=10-12')).toEqual([416, 'bytes */10', '']);
});
