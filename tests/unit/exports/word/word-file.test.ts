import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/content/library.ts';
import { canonicalText } from '../../../../src/domain/document/canonical-text.ts';
import { clause, list, oneClause, paragraph, table, text } from '../../domain/revision/support/texts.ts';
import { publishedWords } from './support/read-word.ts';
import { wordBytes, wordOf } from './support/word-of.ts';
import { all, at } from './support/xml.ts';

const published = [...openLibrary('content').texts()];
const moving = 'Afterwards we erase it from all of our systems within seven days.';

describe('a Word file', () => {
  test.each(published.map((of) => [`${of.policy} ${of.version} ${of.language}`, of] as const))(
    'says what the text says, line by line: %s',
    async (_, of) => {
      expect(publishedWords((await wordOf(of)).lines('accepted'))).toBe(canonicalText(of));
    },
  );

  test('is the same, byte for byte, whenever and wherever it is made', async () => {
    const [from, to] = published.filter(({ policy, language }) => policy === 'privacy-policy' && language === 'en');
    const first = await wordBytes(from!, to);
    process.env.TZ = 'Asia/Shanghai';
    const second = await wordBytes(from!, to);
    delete process.env.TZ;
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('has Word count what it can count, and keeps as words what it cannot', async () => {
    const counted = await wordOf(
      text('en', clause('a', '1', 'One'), clause('b', '1.1', 'Below'), clause('c', '2', 'Two')),
    );
    expect(counted.lines('accepted')).toMatchObject([{ label: '1.' }, { label: '1.1' }, { label: '2.' }]);
    const odd = await wordOf(text('en', clause('a', '1', 'One'), clause('b', '3', 'Three')));
    expect(odd.lines('accepted')).toMatchObject([
      { label: '', text: '1.\tOne' },
      { label: '', text: '3.\tThree' },
    ]);
  });

  test('starts a list where the text starts it, and each list anew', async () => {
    const late = {
      ...list('x', 'y'),
      items: list('x', 'y').items.map((item, index) => ({ ...item, label: `4.${index + 9}` })),
    };
    const read = await wordOf(oneClause('en', late, paragraph('Between'), list('x', 'y'), list('z')));
    expect(read.lines('accepted').map((line) => line.kind === 'paragraph' && line.label)).toEqual([
      '',
      '4.9',
      '4.10',
      '',
      '(1)',
      '(2)',
      '(1)',
    ]);
  });

  test('says of words in the other language which one it is', async () => {
    const read = await wordOf(oneClause('zh', paragraph('本模块适用于 Tencent Real-Time Communication 功能。')));
    const foreign = all(read.document).filter((run) => run.name === 'w:r' && at(run, 'w:rPr', 'w:lang') !== null);
    expect(
      foreign.map((run) => [at(run, 'w:t')!.children, at(run, 'w:rPr', 'w:lang')!.attributes['w:val']]),
    ).toContainEqual([['Tencent Real-Time Communication'], 'en-US']);
  });
});

describe('tracked changes', () => {
  const names = (source: string | undefined, element: string): string[] =>
    [...source!.matchAll(new RegExp(`<${element} [^>]*w:name="([^"]+)"`, 'g'))].map((match) => match[1]!);

  test('show a clause that moved as a move, with its two places under one name', async () => {
    const clauses = [1, 2, 3, 4].map((n) => clause(`c${n}`, `${n}`, `Title ${n}`, paragraph(`What clause ${n} says.`)));
    const moved = [2, 0, 1, 3]
      .map((place) => clauses[place]!)
      .map((one, index) => ({ ...one, number: `${index + 1}` }));
    const { parts } = await wordOf(text('en', ...clauses), text('en', ...moved));
    const source = parts['word/document.xml'];
    expect(names(source, 'w:moveFromRangeStart')).toHaveLength(1);
    expect(names(source, 'w:moveToRangeStart')).toEqual(names(source, 'w:moveFromRangeStart'));
    expect(source).toMatch(/<w:moveTo [^>]*><w:r>(?:(?!<\/w:r>).)*What clause 3 says\./);
    // The numbers are Word's: they changed by themselves.
    expect(source).not.toMatch(/<w:(ins|del) /);
  });

  test('show words that moved as a move', async () => {
    const [one, other] = [
      paragraph('We keep it for as long as you use the Service.'),
      paragraph('You can ask for it.'),
    ];
    const from = oneClause('en', paragraph(moving), one, other);
    const to = oneClause('en', one, other, paragraph(moving), paragraph('The end.'));
    const source = (await wordOf(from, to)).parts['word/document.xml'];
    expect(names(source, 'w:moveToRangeStart')).toEqual(names(source, 'w:moveFromRangeStart'));
    expect(names(source, 'w:moveToRangeStart')).toHaveLength(1);
  });

  test('show rows and columns that came or went as such', async () => {
    const from = oneClause('en', table(['A', 'B'], ['one', 'first words'], ['two', 'second words']));
    const to = oneClause('en', table(['A', 'B', 'C'], ['one', 'first words', 'x'], ['three', 'other things', 'y']));
    const rows = all((await wordOf(from, to)).document).filter(({ name }) => name === 'w:tr');
    const rowMarks = rows.map(
      (row) =>
        all(at(row, 'w:trPr') ?? row).some(({ name }) => name === 'w:ins' || name === 'w:del') &&
        at(row, 'w:trPr') !== null,
    );
    expect(rowMarks.filter(Boolean)).toHaveLength(2);
    const inserted = rows.flatMap((row) => all(row)).filter(({ name }) => name === 'w:cellIns');
    expect(inserted.length).toBeGreaterThanOrEqual(2);
  });

  test('show a changed level or label as a change of looks, not of words', async () => {
    const from = text('en', clause('a', '1', 'One'), clause('b', '2', 'Two'));
    const to = text('en', clause('a', '1', 'One'), clause('b', '1.1', 'Two'));
    const read = await wordOf(from, to);
    expect(read.parts['word/document.xml']).not.toMatch(/<w:(ins|del) /);
    expect(read.lines('rejected')).toMatchObject([{ style: 'Heading1' }, { style: 'Heading1', label: '2.' }]);
    expect(read.lines('accepted')).toMatchObject([{ style: 'Heading1' }, { style: 'Heading2', label: '1.1' }]);
  });
});
