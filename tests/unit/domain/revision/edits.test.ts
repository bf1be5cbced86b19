import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../../../src/domain/document/block.ts';
import type { Inline } from '../../../../src/domain/document/inline.ts';
import type { PolicyText } from '../../../../src/domain/document/policy-text.ts';
import { compareTexts } from '../../../../src/domain/revision/compare-texts.ts';
import { mergeInlines } from '../../../../src/domain/revision/merge-inlines.ts';
import { acceptAll, rejectAll } from '../../../../src/domain/revision/rebuild.ts';
import type { Revision } from '../../../../src/domain/revision/revision.ts';
import { summarize } from '../../../../src/domain/revision/summary.ts';
import { changedWords } from './support/changed-words.ts';
import { redline, redlineOfBlocks } from './support/redline.ts';
import { clause, list, oneClause, paragraph, table, text } from './support/texts.ts';

/** Compares two texts, and makes sure that both can be had back. */
function compare(from: PolicyText, to: PolicyText): Revision {
  const revision = compareTexts(from, to);
  expect(rejectAll(revision)).toEqual(mergeInlines(from));
  expect(acceptAll(revision)).toEqual(mergeInlines(to));
  return revision;
}

/** What is shown of blocks that were changed. */
function english(from: readonly Block[], to: readonly Block[]): string[] {
  return redlineOfBlocks(compare(oneClause('en', ...from), oneClause('en', ...to)));
}

function chinese(from: string, to: string): string[] {
  return redlineOfBlocks(compare(oneClause('zh', paragraph(from)), oneClause('zh', paragraph(to))));
}

describe('words', () => {
  test('one word is replaced', () => {
    expect(english([paragraph('We keep it for 14 days.')], [paragraph('We keep it for 30 days.')])).toEqual([
      'We keep it for[- 14-]{+ 30+} days.',
    ]);
  });

  test('one word in Chinese', () => {
    expect(chinese('我们保留该等数据 14 天。', '我们删除该等数据 14 天。')).toEqual([
      '我们[-保留-]{+删除+}该等数据 14 天。',
    ]);
  });

  test('a date changes as a whole', () => {
    expect(chinese('自 2025 年 7 月 9 日起生效。', '自 2025 年 8 月 9 日起生效。')).toEqual([
      '自[- 2025 年 7 月 9 日-]{+ 2025 年 8 月 9 日+}起生效。',
    ]);
  });

  test('a sentence put between two is that sentence', () => {
    expect(
      english([paragraph('We keep it. We delete it.')], [paragraph('We keep it. We encrypt it. We delete it.')]),
    ).toEqual(['We keep it.{+ We encrypt it.+} We delete it.']);
  });

  test('only punctuation changed', () => {
    const revision = compare(
      oneClause('en', paragraph('We keep it, and delete it later.')),
      oneClause('en', paragraph('We keep it; and delete it later.')),
    );
    expect(redlineOfBlocks(revision)).toEqual(['We keep it[-,-]{+;+} and delete it later.']);
    expect(summarize(revision).words).toEqual({ removed: 0, added: 0, moved: 0 });
    expect(summarize(revision).changed).toHaveLength(1);
  });

  test('half-width to full-width', () => {
    expect(chinese('保留14天,然后删除(如适用)。', '保留１４天，然后删除（如适用）。')).toEqual([
      '保留[-14-]{+１４+}天[-,-]{+，+}然后删除[-(-]{+（+}如适用[-)-]{+）+}。',
    ]);
  });

  test('white space between Han characters and digits', () => {
    const revision = compare(oneClause('zh', paragraph('保留14天。')), oneClause('zh', paragraph('保留 14 天。')));
    expect(redlineOfBlocks(revision)).toEqual(['保留{+ +}14{+ +}天。']);
    expect(changedWords(revision)).toBe(0);
  });

  test('words that differ in the Unicode form alone are no changed words', () => {
    const revision = compare(oneClause('en', paragraph('a cafe\u0301')), oneClause('en', paragraph('a caf\u00e9')));
    expect(changedWords(revision)).toBe(0);
  });

  test('a paragraph rewritten as a whole is replaced as a whole', () => {
    expect(
      english(
        [paragraph('Tencent may at any time modify this policy by posting a new version on the website.')],
        [paragraph('If we change these terms, you will hear from us by e-mail thirty days in advance.')],
      ),
    ).toEqual([
      '[-Tencent may at any time modify this policy by posting a new version on the website.-]' +
        '{+If we change these terms, you will hear from us by e-mail thirty days in advance.+}',
    ]);
  });

  test('a whole clause rewritten: paragraphs are replaced one by one if there are as many', () => {
    expect(
      english([paragraph('One two.'), paragraph('Three four.')], [paragraph('Five six!'), paragraph('Seven eight!')]),
    ).toEqual(['[-One two.-]{+Five six!+}', '[-Three four.-]{+Seven eight!+}']);
  });

  test('words kept by chance in a rewritten passage are part of the change', () => {
    const [line] = english(
      [
        paragraph(
          'The customer shall pay all invoices of Tencent within thirty days, and the seller may suspend the service until then without notice.',
        ),
      ],
      [
        paragraph(
          'The customer shall pay all invoices of Tencent within fourteen working weeks; otherwise we end the contract until paid without notice.',
        ),
      ],
    );
    expect(line).toBe(
      'The customer shall pay all invoices of Tencent within' +
        '[- thirty days, and the seller may suspend the service-]{+ fourteen working weeks; otherwise we end the contract+}' +
        ' until[- then-]{+ paid+} without notice.',
    );
  });
});

describe('marks', () => {
  const link = (href: string): Inline[] => [
    { kind: 'text', text: 'See the ' },
    { kind: 'link', target: { kind: 'external', href }, children: [{ kind: 'text', text: 'Terms of Service' }] },
    { kind: 'text', text: '.' },
  ];

  test('a link that leads elsewhere is a change of its words, but none of the wording', () => {
    const revision = compare(
      oneClause('en', paragraph(link('https://a.example'))),
      oneClause('en', paragraph(link('https://b.example'))),
    );
    expect(redlineOfBlocks(revision)).toEqual(['See the [~Terms of Service~]{~Terms of Service~}.']);
    expect(summarize(revision)).toMatchObject({
      changed: [{ id: 'retention' }],
      words: { removed: 0, added: 0, moved: 0 },
    });
  });

  test('a word changes inside an emphasis, which goes on', () => {
    const strong = (words: string): Inline[] => [{ kind: 'strong', children: [{ kind: 'text', text: words }] }];
    const [change] = compare(
      oneClause('en', paragraph(strong('never sold to anyone'))),
      oneClause('en', paragraph(strong('never given to anyone'))),
    ).clauses[0]!.blocks;
    expect(change).toMatchObject({
      runs: [
        { state: 'kept', inlines: strong('never') },
        { state: 'removed', inlines: strong(' sold') },
        { state: 'added', inlines: strong(' given') },
        { state: 'kept', inlines: strong(' to anyone') },
      ],
    });
  });

  test('a line break that is put in', () => {
    expect(
      english(
        [paragraph('one two')],
        [paragraph([{ kind: 'text', text: 'one' }, { kind: 'break' }, { kind: 'text', text: 'two' }])],
      ),
    ).toEqual(['one[- -]{+ +}two']);
  });
});

describe('paragraphs', () => {
  test('split in two: one mark is added, no word', () => {
    const revision = compare(
      oneClause('en', paragraph('We keep it. We delete it.')),
      oneClause('en', paragraph('We keep it.'), paragraph('We delete it.')),
    );
    expect(redlineOfBlocks(revision)).toEqual(['We keep it.+¶', '[- -]We delete it.']);
    expect(changedWords(revision)).toBe(0);
  });

  test('joined: one mark is removed', () => {
    expect(
      english([paragraph('We keep it.'), paragraph('We delete it.')], [paragraph('We keep it. We delete it.')]),
    ).toEqual(['We keep it.-¶', '{+ +}We delete it.']);
  });

  test('one put between two is that paragraph', () => {
    expect(
      english(
        [paragraph('We keep it.'), paragraph('We delete it.')],
        [paragraph('We keep it.'), paragraph('We encrypt it.'), paragraph('We delete it.')],
      ),
    ).toEqual(['We keep it.', '{+We encrypt it.+}+¶', 'We delete it.']);
  });

  test('made into a list: the words have moved, none is removed', () => {
    const revision = compare(
      oneClause('en', paragraph('We collect your name, your address, and the model of your device.')),
      oneClause('en', paragraph('We collect:'), list('your name,', 'your address, and', 'the model of your device.')),
    );
    expect(redlineOfBlocks(revision)).toEqual([
      'We collect[< your name, your address, and the model of your device.<]{+:+}',
      '+(1) {>your name,>}+¶',
      '+(2) {>your address, and>}+¶',
      '+(3) {>the model of your device.>}+¶',
    ]);
    expect(summarize(revision).words).toEqual({ removed: 0, added: 0, moved: 10 });
  });
});

describe('lists', () => {
  test('renumbered: an item is added, the labels of the others follow', () => {
    const revision = compare(
      oneClause('en', list('name', 'address')),
      oneClause('en', list('account', 'name', 'address')),
    );
    expect(redlineOfBlocks(revision)).toEqual(['+(1) {+account+}+¶', '(1)→(2) name', '(2)→(3) address']);
    expect(summarize(revision).words).toEqual({ removed: 0, added: 1, moved: 0 });
  });

  test('renumbered alone is no change', () => {
    const letters = list('name', 'address');
    const numbers = { ...letters, items: letters.items.map((item, at) => ({ ...item, label: `${at + 1}.` })) };
    const [change] = compare(oneClause('en', letters), oneClause('en', { ...numbers, style: 'decimal' })).clauses;
    expect(change).toMatchObject({ kind: 'unchanged', renumbered: true });
  });

  test('two items that change places have moved', () => {
    expect(english([list('name', 'address', 'age')], [list('address', 'name', 'age')])).toEqual([
      'moved (2)→(1) address',
      'moved (1)→(2) name',
      '(3) age',
    ]);
  });

  test('an item that moved and changed', () => {
    expect(
      english(
        [list('the name of the end user', 'a', 'b', 'c')],
        [list('a', 'b', 'c', 'the full name of the end user')],
      ),
    ).toEqual(['(2)→(1) a', '(3)→(2) b', '(4)→(3) c', 'moved (1)→(4) the{+ full+} name of the end user']);
  });

  test('an item is the same by its id, whatever it says', () => {
    const items = (words: string): Block => ({
      kind: 'list',
      style: 'bullet',
      items: [
        { id: 'release.flood', label: null, blocks: [paragraph('acts of nature')] },
        { id: 'release.war', label: null, blocks: [paragraph(words)] },
      ],
    });
    expect(english([items('acts of war')], [items('military events')])).toEqual([
      'null acts of nature',
      'null [-acts of war-]{+military events+}',
    ]);
  });

  test('an item split in two', () => {
    expect(
      english([list('name; address of the office', 'age')], [list('name;', 'address of the office', 'age')]),
    ).toEqual(['+(1) {>name;>}+¶', '(1)→(2) [<name; <]address of the office', '(2)→(3) age']);
  });

  test('a list within an item', () => {
    const outer = (...items: string[]) => [list([paragraph('logs:'), list(...items)])];
    expect(english(outer('of calls', 'of errors'), outer('of calls', 'of rooms', 'of errors'))).toEqual([
      '(1) logs: / (1) of calls / +(2) {+of rooms+}+¶ / (2)→(3) of errors',
    ]);
  });
});

describe('tables', () => {
  const rows = [
    ['IP address', '14 days'],
    ['UIN', '14 days'],
  ];

  test('one word in a cell', () => {
    expect(
      english(
        [table(['Data', 'Kept for'], ...rows)],
        [table(['Data', 'Kept for'], ['IP address', '30 days'], ['UIN', '14 days'])],
      ),
    ).toEqual(['Data | Kept for', 'IP address | [-14-]{+30+} days', 'UIN | 14 days']);
  });

  test('a row inserted in the middle is that row', () => {
    expect(
      english(
        [table(['Data', 'Kept for'], ...rows)],
        [table(['Data', 'Kept for'], rows[0]!, ['Logs', '14 days'], rows[1]!)],
      ),
    ).toEqual(['Data | Kept for', 'IP address | 14 days', '+{+Logs+} | {+14 days+}', 'UIN | 14 days']);
  });

  test('a row removed', () => {
    expect(english([table(['Data', 'Kept for'], ...rows)], [table(['Data', 'Kept for'], rows[1]!)])).toEqual([
      'Data | Kept for',
      '-[-IP address-] | [-14 days-]',
      'UIN | 14 days',
    ]);
  });

  test('rows that change places have moved', () => {
    expect(english([table(['Data', 'Kept for'], ...rows)], [table(['Data', 'Kept for'], rows[1]!, rows[0]!)])).toEqual([
      'Data | Kept for',
      'moved UIN | 14 days',
      'moved IP address | 14 days',
    ]);
  });

  test('a column added between two', () => {
    expect(
      english(
        [table(['Data', 'Kept for'], ...rows)],
        [table(['Data', 'Basis', 'Kept for'], ['IP address', 'Consent', '14 days'], ['UIN', 'Contract', '14 days'])],
      ),
    ).toEqual(['Data | +{+Basis+} | Kept for', 'IP address | {+Consent+} | 14 days', 'UIN | {+Contract+} | 14 days']);
  });

  test('a column removed, its header renamed beside it', () => {
    expect(
      english(
        [table(['Data', 'Basis', 'Period'], ['UIN', 'Contract', '14 days'])],
        [table(['Data', 'Kept for'], ['UIN', '14 days'])],
      ),
    ).toEqual(['Data | -[-Basis-] | [-Period-]{+Kept for+}', 'UIN | [-Contract-] | 14 days']);
  });

  test('a row that moved to another group', () => {
    const groups = (...titled: [string, ...string[]][]): Table => ({
      ...table(['Data']),
      groups: titled.map(([title, ...names]) => ({
        title: [{ kind: 'text', text: title }],
        rows: names.map((name) => ({ id: null, cells: [{ blocks: [paragraph(name)] }] })),
      })),
    });
    expect(
      english(
        [groups(['Website', 'IP address', 'Cookies'], ['Feature', 'UIN', 'Logs', 'Calls'])],
        [groups(['Website', 'Cookies'], ['Feature', 'UIN', 'Logs', 'Calls', 'IP address'])],
      ),
    ).toEqual(['Data', 'Website', 'Cookies', 'Feature', 'UIN', 'Logs', 'Calls', 'moved IP address']);
  });

  test('a group added is that group', () => {
    const captioned = (caption: string, ...titles: string[]): Table => ({
      ...table(['Data']),
      caption: [{ kind: 'text', text: caption }],
      groups: titles.map((title) => ({
        title: [{ kind: 'text', text: title }],
        rows: [{ id: null, cells: [{ blocks: [paragraph(`What ${title} gives`)] }] }],
      })),
    });
    expect(english([captioned('Our data', 'Feature')], [captioned('Your data', 'Website', 'Feature')])).toEqual(
      ['[-Our-]{+Your+} data', 'Data', '{+Website+}', '+{+What Website gives+}', 'Feature', 'What Feature gives'].map(
        (line, at) => (at === 2 ? `+${line}` : line),
      ),
    );
  });
});

describe('code and notes', () => {
  const code = (...lines: string[]): Block => ({
    kind: 'code',
    language: 'xml',
    download: null,
    text: lines.join('\n'),
  });

  test('code is compared line by line, then by words', () => {
    expect(
      english(
        [code('<dict>', '  <key>A</key>', '</dict>')],
        [code('<dict>', '  <key>B</key>', '  <true/>', '</dict>')],
      ),
    ).toEqual(['<dict>', '  <key>[-A-]{+B+}</key>', '+{+  <true/>+}', '</dict>']);
  });

  test('what differs in a note of the publisher is a change', () => {
    const note = (words: string): Block => ({ kind: 'note', author: 'publisher', blocks: [paragraph(words)] });
    const revision = compare(oneClause('en', note('It stays.')), oneClause('en', note('It goes.')));
    expect(redlineOfBlocks(revision)).toEqual(['note: It[- stays-]{+ goes+}.']);
    expect(revision.clauses[0]!.kind).toBe('changed');
  });

  test('what differs in a note of the site’s editor is shown, but is no change of the text', () => {
    const note = (words: string): Block => ({ kind: 'note', author: 'editor', blocks: [paragraph(words)] });
    const revision = compare(oneClause('en', note('It stays.')), oneClause('en', note('It goes.')));
    expect(redlineOfBlocks(revision)).toEqual(['note: It[- stays-]{+ goes+}.']);
    expect(revision.clauses[0]!.kind).toBe('unchanged');
    expect(summarize(revision).words).toEqual({ removed: 0, added: 0, moved: 0 });
  });
});

describe('clauses', () => {
  const keep = paragraph('We keep the data for 14 days.');
  const erase = paragraph('Afterwards we erase it from all of our systems within seven days.');

  test('added and removed; those behind are renumbered, and listed once', () => {
    const from = text(
      'en',
      clause('a', '1', 'Use', keep),
      clause('b', '2', 'Sharing'),
      clause('c', '3', 'Law'),
      clause('d', '4', 'Contact'),
    );
    const to = text(
      'en',
      clause('a', '1', 'Use', keep),
      clause('x', '2', 'Cookies'),
      clause('c', '3', 'Law'),
      clause('y', '4', 'Children'),
      clause('d', '5', 'Contact'),
    );
    const revision = compare(from, to);
    expect(redline(revision)).toEqual([
      '# unchanged: 1 Use',
      'We keep the data for 14 days.',
      '# removed: 2 [-Sharing-]',
      '# added: 2 {+Cookies+}',
      '# unchanged: 3 Law',
      '# added: 4 {+Children+}',
      '# unchanged: 4→5 Contact',
    ]);
    const summary = summarize(revision);
    const ids = (clauses: readonly { id: string }[]) => clauses.map(({ id }) => id);
    expect(ids(summary.added)).toEqual(['x', 'y']);
    expect(ids(summary.removed)).toEqual(['b']);
    expect(ids(summary.unchanged)).toEqual(['a', 'c', 'd']);
    expect(ids(summary.renumbered)).toEqual(['d']);
    expect(ids(summary.changed)).toEqual([]);
    expect(ids(summary.moved)).toEqual([]);
  });

  test('a title changed', () => {
    expect(
      redline(compare(text('en', clause('a', '1', 'Use of data')), text('en', clause('a', '1', 'Use of information')))),
    ).toEqual(['# changed: 1 Use of[- data-]{+ information+}']);
  });

  test.each([
    ['neighbours', 'abcd', 'bacd'],
    ['far apart', 'abcd', 'dbca'],
  ])('two that change places are two moves: %s', (_, from, to) => {
    const order = (ids: string) =>
      text('en', ...[...ids].map((id, at) => clause(id, `${at + 1}`, `Title ${id}`, keep)));
    const summary = summarize(compare(order(from), order(to)));
    expect(summary.moved).toHaveLength(2);
    expect([summary.added, summary.removed, summary.changed, summary.renumbered]).toEqual([[], [], [], []]);
    expect(summary.words).toEqual({ removed: 0, added: 0, moved: 0 });
  });

  test('those under a clause move along with it, and are not moves of their own', () => {
    const use = [clause('use', '1', 'Use'), clause('use.logs', '1.1', 'Logs', keep)];
    const law = [clause('law', '2', 'Law'), clause('law.place', '2.1', 'Place', erase)];
    const more = [clause('end', '3', 'End'), clause('last', '4', 'Last')];
    const summary = summarize(compare(text('en', ...use, ...law, ...more), text('en', ...law, ...more, ...use)));
    expect(summary.moved.map(({ id }) => id)).toEqual(['use']);
  });

  test('one that stands under another clause has moved', () => {
    const from = text('en', clause('use', '1', 'Use'), clause('logs', '1.1', 'Logs'), clause('law', '2', 'Law'));
    const to = text('en', clause('use', '1', 'Use'), clause('law', '2', 'Law'), clause('logs', '2.1', 'Logs'));
    expect(redline(compare(from, to))).toEqual([
      '# unchanged: 1 Use',
      '# unchanged: 2 Law',
      '# unchanged moved: 1.1→2.1 Logs',
    ]);
  });

  test('a removed sub-clause stays with its parent, even if that moved', () => {
    const use = [clause('use', '1', 'Use'), clause('use.logs', '1.1', 'Logs')];
    const rest = [clause('law', '2', 'Law'), clause('end', '3', 'End')];
    expect(redline(compare(text('en', ...use, ...rest), text('en', ...rest, use[0]!)))).toEqual([
      '# unchanged: 2 Law',
      '# unchanged: 3 End',
      '# unchanged moved: 1 Use',
      '# removed: 1.1 [-Logs-]',
    ]);
  });

  test('a clause split in two: what went into the new one has moved', () => {
    const revision = compare(
      text('en', clause('keeping', '1', 'Keeping and erasing', keep, erase)),
      text('en', clause('keeping', '1', 'Keeping', keep), clause('erasing', '2', 'Erasing', erase)),
    );
    expect(redline(revision)).toEqual([
      '# changed: 1 Keeping[- and erasing-]',
      'We keep the data for 14 days.',
      '[<Afterwards we erase it from all of our systems within seven days.<]-¶',
      '# added: 2 {+Erasing+}',
      '{>Afterwards we erase it from all of our systems within seven days.>}+¶',
    ]);
    expect(revision.moves).toEqual([{ from: 'keeping', to: 'erasing', words: 12 }]);
  });

  test('a clause split in the middle of a paragraph', () => {
    const revision = compare(
      text('en', clause('keeping', '1', 'Keeping', paragraph('We keep it. We erase it later.'))),
      text(
        'en',
        clause('keeping', '1', 'Keeping', paragraph('We keep it.')),
        clause('erasing', '2', 'Erasing', paragraph('We erase it later.')),
      ),
    );
    expect(redline(revision)).toEqual(
      [
        '# unchanged: 1 Keeping',
        'We keep it.[< We erase it later.<]',
        '# added: 2 {+Erasing+}',
        '{>We erase it later.>}+¶',
      ].map((line) => line.replace('unchanged', 'changed')),
    );
  });

  test('a definition moved to another clause, with a word changed', () => {
    const definition = (whom: string) =>
      paragraph(
        `“Feature” means the communication service that Tencent makes available to the ${whom} in this Module.`,
      );
    const you = paragraph('“You” means the customer.');
    const revision = compare(
      text('en', clause('terms', '1', 'Terms', definition('customer'), you), clause('use', '2', 'Use', keep)),
      text('en', clause('terms', '1', 'Terms', you), clause('use', '2', 'Use', definition('user'), keep)),
    );
    expect(redline(revision)).toEqual([
      '# changed: 1 Terms',
      '[<“Feature” means the communication service that Tencent makes available to the <][-customer -][<in this Module.<]-¶',
      '“You” means the customer.',
      '# changed: 2 Use',
      '{>“Feature” means the communication service that Tencent makes available to the >}{+user +}{>in this Module.>}+¶',
      'We keep the data for 14 days.',
    ]);
    expect(revision.moves).toEqual([{ from: 'terms', to: 'use', words: 14 }]);
  });

  test('nothing shared', () => {
    const revision = compare(text('en', clause('a', '1', 'Use', keep)), text('en', clause('b', '1', 'Law', erase)));
    expect(revision.clauses.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['removed a', 'added b']);
    expect(summarize(revision).unchanged).toEqual([]);
  });

  test('a text against an empty one', () => {
    const revision = compare(text('en'), text('en', clause('a', '1', 'Use', keep)));
    expect(summarize(revision)).toMatchObject({ added: [{ id: 'a' }], words: { added: 8 } });
  });
});
