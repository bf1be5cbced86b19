import { expect, test } from 'vitest';
import { askedFirst, mostTelling, wordsSought } from '../../../../src/client/search/candidates.ts';
import { needsToAsk, questionReader } from '../../../../src/domain/search/question.ts';

const read = questionReader({ meanings: [{ says: ['补偿'], asks: ['怎么赔'] }], simplified: {} });
const long = '甲乙丙丁子丑寅卯辰巳午未怎么赔';

test('of a long Chinese question what is known tells most, and few of its characters are asked for first', () => {
  const telling = mostTelling(read(long));
  expect(telling[0]!.typed).toBe('怎么赔');
  expect(new Set(telling.flatMap(({ typed }) => [...typed])).size).toBeLessThanOrEqual(12);
  expect(telling.length).toBeLessThan(read(long).pieces.length);
  expect(askedFirst(read(long))).toEqual(telling);
});

test('a short question, one in English and a quotation are asked for as a whole', () => {
  const words = 'how are the logs of every backend kept after an account was closed by its last administrator';
  for (const input of ['服务怎么赔', words, `“${long}”`]) {
    const question = read(input);
    expect(mostTelling(question), input).toHaveLength(question.pieces.length);
    expect(askedFirst(question), input).toEqual(needsToAsk(question));
  }
});

test('what may be said in several ways is sought in each, every word once', () => {
  expect(wordsSought([...read('怎么赔').pieces, ...read('补偿').pieces])).toEqual(['怎', '么', '赔', '补', '偿']);
});
