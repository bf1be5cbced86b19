import { describe, expect, test } from 'vitest';
import { canonicalForms } from '../../../../src/domain/verification/canonical-forms.ts';
import { identifyText, type TextFinding } from '../../../../src/domain/verification/identify-text.ts';

const retention =
  '1. Retention\nWe keep logs for 14 days and delete them after that.\nAccount data is kept until the account is deleted.\n';
const contact = '2. Contact\nWrite to our privacy office about anything in this policy.\n';
const tail = '3. Table\nPurpose | Period | Place\nBilling of the service | 180 days | Singapore\n';

const text = (name: string, ...clauses: string[]) => ({
  name,
  hash: clauses.join(''),
  clauses: clauses.map((clause, index) => ({ id: index + 1, text: clause })),
});
const older = text('older', retention.replace('14', '30'), contact);
const newer = text('newer', retention, contact, tail);
const chinese = text(
  'chinese',
  '1. 保留\n我们保留日志 14 天，期满后予以删除。\n账户信息保留至账户被删除为止。\n',
  '2. 联系\n有关本政策的任何事项，请联系我们的隐私办公室。\n',
);
const texts = [newer, older, chinese];
type Known = (typeof texts)[number];

// The hash of a text is its canonical text here: no need for SHA-256 to tell them apart.
const identify = (pasted: string): TextFinding<Known> => identifyText(pasted, canonicalForms(pasted), texts);

function difference(pasted: string) {
  const finding = identify(pasted);
  if (finding.kind !== 'different') throw new Error(`It is ${finding.kind}.`);
  const { missing, added, clauses } = finding.difference;
  return {
    name: finding.text.name,
    isWhole: finding.isWhole,
    missing,
    added,
    clauses: clauses.map(({ clause, pieces }) => ({
      id: clause.id,
      pieces: pieces
        .filter(({ state }) => state !== 'kept')
        .map(({ state, text: words }) => `${state}: ${words.trim()}`),
    })),
  };
}

describe('a text that is unaltered', () => {
  test('is known by its hash, whatever ends its lines', () => {
    expect(identify(retention + contact + tail)).toEqual({ kind: 'exact', texts: [newer] });
    expect(identify(`\uFEFF${(retention + contact + tail).replaceAll('\n', '\r\n\r\n')}`).kind).toBe('exact');
    expect(identify((retention + contact + tail).replaceAll(' ', '\t  ')).kind).toBe('exact');
  });

  test('is known with its lines broken elsewhere, bullets before them and no bars between cells', () => {
    const copied = (retention + contact + tail).replaceAll(' | ', '\t').replaceAll(' ', '\n').replaceAll('2.', '• 2.');
    expect(identify(copied)).toEqual({ kind: 'whole', texts: [newer] });
  });

  test('is known in Chinese, broken in the middle of words', () => {
    const copied = chinese.hash.replace(/(.{3})/gu, '$1\n');
    expect(identify(copied)).toEqual({ kind: 'whole', texts: [chinese] });
  });
});

describe('a passage', () => {
  test('is found in every text that has it, with the clauses it stands in', () => {
    const finding = identify('Write to our privacy office');
    expect(finding).toEqual({
      kind: 'passage',
      passages: [newer, older].map((found) => ({ text: found, clauses: [found.clauses[1]], isWhole: false })),
    });
  });

  test('may run over the end of a clause', () => {
    const finding = identify('until the account is deleted.\n2. Contact');
    expect(finding.kind === 'passage' && finding.passages[0]!.clauses.map(({ id }) => id)).toEqual([1, 2]);
  });

  test('must be long enough to tell one text from another', () => {
    expect(identify('the account').kind).toBe('short');
    expect(identify('账户信息保').kind).toBe('passage');
    expect(identify('信息').kind).toBe('short');
    expect(identify('').kind).toBe('short');
  });
});

describe('a text that differs', () => {
  test('is compared with the version that it is most like', () => {
    expect(difference((retention + contact).replace('14', '31').replace('anything', 'nothing')).name).toBe('older');
    expect(difference((retention + contact + tail).replace('180', '90'))).toEqual({
      name: 'newer',
      isWhole: true,
      missing: 1,
      added: 1,
      clauses: [{ id: 3, pieces: ['missing: 180', 'added: 90'] }],
    });
  });

  test('may be one clause', () => {
    expect(difference(contact.replace('anything', 'nothing'))).toMatchObject({
      isWhole: false,
      clauses: [{ id: 2, pieces: ['missing: anything', 'added: nothing'] }],
    });
  });

  test('may be a few words of a sentence: what stands around them is not missing', () => {
    expect(difference('logs for 15 days and delete them')).toMatchObject({
      missing: 1,
      added: 1,
      clauses: [{ id: 1, pieces: ['outside: We keep', 'missing: 14', 'added: 15', 'outside: after that.'] }],
    });
  });

  test('may have all words of the text, and others before them', () => {
    expect(difference(`Privacy Policy\nVersion 2025\n${retention}${contact}${tail}`)).toMatchObject({
      missing: 0,
      added: 4,
      clauses: [{ id: 1, pieces: ['added: Privacy Policy Version 2025'] }],
    });
  });

  test('may lack a clause in the middle', () => {
    expect(difference(`${retention}${tail}`).clauses.map(({ id }) => id)).toEqual([2]);
  });

  test('is cut into words in Chinese', () => {
    expect(difference(chinese.hash.replace('14 天', '15天'))).toMatchObject({
      missing: 1,
      added: 1,
      clauses: [{ id: 1, pieces: ['missing: 14', 'added: 15'] }],
    });
  });

  test('keeps mark-up as the words it consists of', () => {
    expect(difference(`${contact}<b onclick="x()">`).clauses[0]!.pieces).toEqual(['added: <b onclick="x()">']);
  });

  test('is unknown if it is like none', () => {
    expect(identify('Lorem ipsum dolor sit amet, consectetur adipiscing elit').kind).toBe('unknown');
    expect(identify('!!! ??? ... ,,, ;;; ::: abcdefghijklmnop').kind).toBe('unknown');
    expect(identifyText('Words that nobody has published yet', [], []).kind).toBe('unknown');
  });

  test('adds up: kept and missing words are the text, kept and added ones what was pasted', () => {
    const pasted = (retention + contact + tail)
      .replace('logs', 'some records')
      .replace(' our', '')
      .replace('Singapore', 'Seoul');
    const finding = identify(pasted);
    if (finding.kind !== 'different') throw new Error(finding.kind);
    const words = (...states: string[]): string =>
      finding.difference.clauses
        .flatMap(({ pieces }) => pieces)
        .filter(({ state }) => states.includes(state))
        .map(({ text: own }) => own)
        .join('')
        .replace(/[\s|]+/g, '');
    expect(words('kept', 'missing')).toBe((retention + contact + tail).replace(/[\s|]+/g, ''));
    expect(words('kept', 'added')).toBe(pasted.replace(/[\s|]+/g, ''));
  });
});

test('a long text of other words is judged in well under two seconds', () => {
  const words = Array.from({ length: 40_000 }, (_, index) => ['we', 'keep', 'data', `x${index % 977}`][index % 4]).join(
    ' ',
  );
  const start = performance.now();
  identify(words);
  expect(performance.now() - start).toBeLessThan(2000);
});
