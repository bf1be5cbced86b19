import type { DOMNode } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pages, problemsOn, type BuiltPage } from './support/built-site.ts';
import { decode, isElement } from './support/page-document.ts';

/** Names of things in code are of no language. */
const ofNoLanguage = 'script, style, code, pre, title';

/** The texts of a page, each with the tag of the language it is said to be in. */
function textsIn(node: DOMNode, lang: string): { readonly lang: string; readonly words: string }[] {
  if (!isElement(node)) return node.nodeName === '#text' ? [{ lang, words: decode(node.textContent) }] : [];
  if (node.matches(ofNoLanguage)) return [];
  const own = node.getAttributeValue('lang') ?? lang;
  return node.childNodes.flatMap((child) => textsIn(child, own));
}

const textsOf = ({ document }: BuiltPage) => document.elements('html').flatMap((root) => textsIn(root, ''));

/** Two words of letters in a row; acronyms such as `TRTC SDK` are at home in either language. */
const englishPhrase = /[A-Za-z-]*[a-z]{2}[A-Za-z-]* [A-Za-z-]*[a-z]{2}[A-Za-z-]*/;

describe('every run of words', () => {
  test('in Chinese characters is said to be Chinese', () => {
    const problems = problemsOn(pages, (built) =>
      textsOf(built).flatMap(({ lang, words }) => (lang !== 'zh-CN' && /\p{Script=Han}/u.test(words) ? [words] : [])),
    );
    expect(problems).toEqual([]);
  });

  test('in English is said to be English', () => {
    const problems = problemsOn(pages, (built) =>
      textsOf(built).flatMap(({ lang, words }) => (lang !== 'en' && englishPhrase.test(words) ? [words] : [])),
    );
    expect(problems).toEqual([]);
  });
});
