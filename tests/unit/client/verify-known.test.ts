import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const hashes = { policies: [{ id: 'sla', versions: [{ texts: [{ language: 'en', url: '/en/sla/', hash: 'b' }] }] }] };
const detailsOf = (hash: string) => ({ versions: [{ texts: [{ hash, clauses: [{ id: 'scope' }] }] }] });

/** Answers as a site does whose list of hashes and whose texts are these. */
function answerWith(details: unknown): void {
  vi.stubGlobal('fetch', (path: string) => {
    const answer = path.endsWith('/policies.json') ? hashes : details;
    return Promise.resolve(answer === null ? new Response('', { status: 503 }) : Response.json(answer));
  });
}

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

test('a pasted text is compared with the clauses of each published one', async () => {
  const { readableTexts } = await import('../../../src/client/verify/known.ts');
  answerWith(detailsOf('b'));
  expect((await readableTexts('en')).map(({ clauses }) => clauses)).toEqual([[{ id: 'scope' }]]);
});

test('texts older than the list of hashes are not compared with: a text of ours would pass for unknown', async () => {
  const { readableTexts, TextsNotLoaded } = await import('../../../src/client/verify/known.ts');
  answerWith(detailsOf('a'));
  await expect(readableTexts('en')).rejects.toThrow(TextsNotLoaded);
});

test('that the texts are missing is told apart from that the hashes are, and asked for again', async () => {
  const { placedTexts, readableTexts, TextsNotLoaded } = await import('../../../src/client/verify/known.ts');
  answerWith(null);
  expect(await placedTexts('en')).toHaveLength(1);
  await expect(readableTexts('en')).rejects.toThrow(TextsNotLoaded);
  answerWith(detailsOf('b'));
  expect(await readableTexts('en')).toHaveLength(1);
});
