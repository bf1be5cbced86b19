import type { DOMNode, HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { anchorsOf } from '../../src/domain/document/anchors.ts';
import { clauseLines, headingText } from '../../src/domain/document/plain-text.ts';
import type { PolicyText } from '../../src/domain/document/policy-text.ts';
import { searchRecords } from '../../src/domain/search-record.ts';
import { versionInForce } from '../../src/domain/version.ts';
import { page } from './support/built-site.ts';
import { isElement } from './support/page-document.ts';
import { wordsOf } from './support/printed-words.ts';

/** A clause as a list of what it is called and what it says, without white space. */
type Words = readonly [id: string, words: string];

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What the record says, clause by clause. The bars between the cells of a table are not printed. */
function recorded(text: PolicyText): Words[] {
  return text.clauses.map((clause) => {
    const lines = [headingText(clause), ...clauseLines(clause)];
    return [clause.id, squeezed(lines.join('\n').replaceAll(' | ', ' '))];
  });
}

/** What a page says, clause by clause: everything from one heading to the next. */
function printed(body: HtmlElement): Words[] {
  const clauses: [id: string, words: string][] = [['before the first clause', '']];
  for (const node of clauseParts(body)) {
    const heading = isElement(node) && node.matches('.clause-heading') ? node : null;
    if (heading) clauses.push([heading.querySelector('h2, h3, h4')?.id ?? '', '']);
    clauses.at(-1)![1] += squeezed(wordsOf(node));
  }
  return clauses.filter(([, words], index) => index > 0 || words !== '');
}

/** The headings and the blocks of a text in order, whatever they are wrapped in. */
function clauseParts(node: HtmlElement): DOMNode[] {
  return node.childNodes.flatMap((child) =>
    isElement(child) && child.querySelector('.clause-heading') ? clauseParts(child) : [child],
  );
}

function bodyAt(path: string): HtmlElement {
  const bodies = page(path).document.elements('.text-body');
  expect(bodies).toHaveLength(1);
  return bodies[0]!;
}

const texts = [...siteLibrary().texts()].map((text) => ({ ...text, text }));

test('there are texts to compare', () => {
  expect(texts.length).toBeGreaterThan(10);
});

describe.each(texts)('$policy $version in $language', ({ text }) => {
  const path = `/${text.language}/${text.policy}/${text.version}/`;

  test('the page says what the record says: every clause, in order, word for word', () => {
    expect(printed(bodyAt(path))).toEqual(recorded(text));
  });

  test('the page is titled as the record is', () => {
    expect(page(path).document.texts('article h1')).toEqual([text.title]);
  });

  test('every clause, list item and row that can be linked to is on the page, in order', () => {
    const ids = bodyAt(path)
      .querySelectorAll('[id]')
      .map(({ id }) => id);
    expect(ids).toEqual(anchorsOf(text));
  });

  test('the contents list every clause by its printed heading', () => {
    const { document } = page(path);
    expect(document.texts('following-contents a')).toEqual(text.clauses.map(headingText));
    expect(document.values('following-contents a', 'href')).toEqual(text.clauses.map(({ id }) => `#${id}`));
  });

  test('search knows what the page says', () => {
    const records = searchRecords(text).map(({ clause, text: words }) => [
      clause,
      squeezed(words.replaceAll(' | ', ' ')),
    ]);
    expect(records).toEqual(printed(bodyAt(path)));
  });
});

describe.each(siteLibrary().policies)('$id', (policy) => {
  const current = versionInForce(policy, today())!;

  test.each(Object.keys(current.languages))(
    'shows the same under its own address as under the dated one (%s)',
    (language) => {
      const own = `/${language}/${policy.id}/`;
      expect(printed(bodyAt(own))).toEqual(printed(bodyAt(`${own}${current.date}/`)));
    },
  );
});
