import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/content/library.ts';
import type { Block } from '../../../../src/domain/document/block.ts';
import { canonicalText } from '../../../../src/domain/document/canonical-text.ts';
import type { Inline } from '../../../../src/domain/document/inline.ts';
import { inlineText } from '../../../../src/domain/document/plain-text.ts';
import type { PolicyText } from '../../../../src/domain/document/policy-text.ts';
import type { Term } from '../../../../src/domain/glossary.ts';
import { mergeInlines } from '../../../../src/domain/revision/merge-inlines.ts';
import { markTerms } from '../../../../src/domain/terms/mark-terms.ts';
import { clause, paragraph, policyText, words } from '../document/sample-text.ts';
import { randomText } from '../revision/support/random-text.ts';
import { seeded } from '../revision/support/random.ts';

const term = (id: string, en: readonly string[], zh: readonly string[]): Term => {
  const entry = ([name = '', ...forms]: readonly string[]) => ({ term: name, forms, definition: '' });
  return { id, en: entry(en), zh: entry(zh) };
};

const glossary = [
  term('log', ['log data', 'log'], ['日志']),
  term('backend-log', ['Backend Log Data', 'backend log'], ['后端日志数据', '后端日志']),
  term('room', ['room', 'rooms'], ['房间']),
  term('feature', ['Feature'], ['本功能']),
  term('controller', ['controller'], ['控制方']),
  term('controllership', ['controllership'], ['控制方（条款名）', '控制方']),
];

/** The marks of a text in reading order: `clause term: words`, with an arrow to the clause that defines the term. */
function marks(text: PolicyText): string[] {
  return markTerms(text, glossary).clauses.flatMap(({ id, title, blocks }) =>
    usesIn({ title, blocks }).map(({ use, text: marked }) => {
      const leads = use!.definedIn === null ? '' : ` → ${use!.definedIn}`;
      return `${id} ${use!.term}: ${marked}${leads}`;
    }),
  );
}

type Words = Extract<Inline, { kind: 'text' }>;

/** Every marked run in a part of a text. */
function usesIn(part: unknown): Words[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('use' in part) return [part as Words];
  return Object.values(part).flatMap(usesIn);
}

const saying = (...blocks: Block[]) => policyText([clause('a', '1', 1, blocks)]);
const inlines = (...children: Inline[]): Block => ({ kind: 'paragraph', inlines: children });
const definition = (id: string, said: string): Inline => ({ kind: 'definition', term: id, children: [words(said)] });

describe('a term is marked', () => {
  test('where a clause first uses it, in each clause anew', () => {
    const text = policyText([
      clause('a', '1', 1, [paragraph('A room, rooms.'), paragraph('The room.')]),
      clause('b', '2', 1, [paragraph('Rooms.')]),
    ]);
    expect(marks(text)).toEqual(['a room: room', 'b room: Rooms']);
  });

  test('with its longest form', () => {
    expect(marks(saying(paragraph('Backend Log Data, log data.')))).toEqual([
      'a backend-log: Backend Log Data',
      'a log: log data',
    ]);
    const chinese = { ...saying(paragraph('保留后端日志数据与日志。')), language: 'zh' } as const;
    expect(marks(chinese)).toEqual(['a backend-log: 后端日志数据', 'a log: 日志']);
  });

  test('as a whole word, not inside another', () => {
    expect(marks(saying(paragraph('A logbook in the bathroom; a blog.')))).toEqual([]);
  });

  test('under the name that is its own, where another term shares it', () => {
    expect(marks({ ...saying(paragraph('控制方')), language: 'zh' })).toEqual(['a controller: 控制方']);
  });

  test('in lists, cells and notes, in strong words and before and after them', () => {
    const cell = (said: string) => ({ blocks: [paragraph(said)] });
    const text = saying(
      inlines(words('A '), { kind: 'strong', children: [words('room')] }, words(' with a log.')),
      { kind: 'list', style: 'bullet', items: [{ id: null, label: null, blocks: [paragraph('The controller.')] }] },
      { kind: 'note', author: 'publisher', blocks: [paragraph('A backend log.')] },
    );
    expect(marks(text)).toEqual([
      'a room: room',
      'a log: log',
      'a controller: controller',
      'a backend-log: backend log',
    ]);
    const rows = [{ id: null, cells: [cell('The log'), cell('A room')] }];
    const table: Block = {
      kind: 'table',
      caption: null,
      header: [cell('x'), cell('y')],
      groups: [{ title: null, rows }],
    };
    expect(marks(saying(table))).toEqual(['a log: log', 'a room: room']);
  });
});

describe('a term is not marked', () => {
  test.each<[string, PolicyText]>([
    ['in a heading', policyText([{ ...clause('a', '1', 1), title: [words('The room')] }])],
    ['in code', saying(inlines({ kind: 'code', text: 'room' }), { kind: 'code', language: null, download: null, text: 'room' })],
    ['in a link', saying(inlines({ kind: 'link', target: { kind: 'clause', clause: 'a' }, children: [words('room')] }))],
    ['in a column header, a caption or the title of a group', saying({
      kind: 'table', caption: [words('room')], header: [{ blocks: [paragraph('log')] }], groups: [{ title: [words('room')], rows: [] }],
    })],
    ['in a note of the site’s editor', saying({ kind: 'note', author: 'editor', blocks: [paragraph('room')] })],
  ])('%s', (_, text) => expect(marks(text)).toEqual([])); // prettier-ignore

  test('in the clause that defines it, and leads there from all others', () => {
    const text = policyText([
      clause('a', '1', 1, [inlines(words('The Chamber (a “'), definition('room', 'Chamber'), words('”), our rooms.'))]),
      clause('b', '2', 1, [paragraph('Enter the Chamber.')]),
    ]);
    expect(marks(text)).toEqual(['b room: Chamber → a']);
  });

  test('for a capital letter alone, unless the text gives that name', () => {
    expect(marks(saying(paragraph('Feature iteration.')))).toEqual([]);
    const named = policyText([
      clause('a', '1', 1, [inlines(definition('feature', 'Feature'))]),
      clause('b', '2', 1, [paragraph('The Feature, a feature.')]),
    ]);
    expect(marks(named)).toEqual(['b feature: Feature → a']);
  });
});

describe('marking changes no word, and marks each term once a clause', () => {
  const library = openLibrary('content');
  const texts = [...library.texts()];
  const drawn = Array.from({ length: 40 }, (_, seed) => {
    const text = randomText(seeded(seed), seed % 2 ? 'en' : 'zh', 4);
    // Any words of the text may be terms of a glossary.
    const lines = canonicalText(text).split(/[\n ，。]+/).filter((line) => line.length > 1); // prettier-ignore
    const random = seeded(seed);
    const names = Array.from({ length: 8 }, (_, at) => {
      const line = random.pick(lines);
      const name = line.slice(0, random.whole(1, line.length)).trim() || line;
      return term(`drawn-${at}`, [name], [name]);
    });
    return [text, names] as const;
  });

  test.each(
    [...texts.map((text) => [text, library.glossary] as const), ...drawn].map(([text, terms], at) => ({
      name: `${text.policy} ${text.version} ${text.language} ${at}`,
      text,
      terms,
    })),
  )('$name', ({ text, terms }) => {
    const marked = markTerms(text, terms);
    expect(canonicalText(marked)).toBe(canonicalText(text));
    for (const [at, clause] of marked.clauses.entries()) {
      const uses = usesIn(clause);
      expect(new Set(uses.map(({ use }) => use!.term)).size).toBe(uses.length);
      expect(uses.filter(({ use }) => use!.definedIn === clause.id)).toEqual([]);
      expect(inlineText(clause.title)).toBe(inlineText(text.clauses[at]!.title));
    }
    expect(mergeInlines(withoutUses(marked))).toEqual(mergeInlines(text));
  });

  test('and there are marks in every text of the site', () => {
    for (const text of texts) expect(usesIn(markTerms(text, library.glossary)).length).toBeGreaterThan(15);
  });
});

function withoutUses(text: PolicyText): PolicyText {
  return JSON.parse(JSON.stringify(text, (key, value: unknown) => (key === 'use' ? undefined : value))) as PolicyText;
}
