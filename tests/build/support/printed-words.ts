import type { DOMNode } from 'html-validate';
import { decode, isElement } from './page-document.ts';

/** What stands on the page for the reader's convenience and is not part of the text. */
const furniture = '[data-furniture], .permalink, .note-label';

/** The words of the text inside a node, without furniture. */
export function wordsOf(node: DOMNode): string {
  if (!isElement(node)) return node.nodeName === '#text' ? decode(node.textContent) : '';
  if (node.matches(furniture)) return '';
  if (node.is('br')) return ' ';
  return node.childNodes.map(wordsOf).join('');
}
