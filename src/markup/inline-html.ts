import type { Inline, TermUse } from '../domain/document/inline.ts';
import type { Language } from '../domain/language.ts';
import { linkHref, routes, termHref } from '../domain/routes.ts';
import { escapeHtml, wordsHtml } from './words-html.ts';

/**
 * A run as HTML. Written as strings, not as components, because every space counts and every text has thousands of
 * runs; each character of the text is escaped here.
 */
export function inlineHtml(inlines: readonly Inline[], language: Language): string {
  return inlines.map((inline) => inlineElement(inline, language)).join('');
}

function inlineElement(inline: Inline, language: Language): string {
  switch (inline.kind) {
    case 'text':
      return inline.use ? termLink(inline.text, inline.use, language) : wordsHtml(inline.text, language);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlineHtml(inline.children, language)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(inline.children, language)}</em>`;
    case 'definition': {
      const href = escapeHtml(routes.term(language, inline.term));
      return `<dfn><a href="${href}">${inlineHtml(inline.children, language)}</a></dfn>`;
    }
    case 'link': {
      const rel = inline.target.kind === 'external' ? ' rel="external noopener"' : '';
      const href = escapeHtml(linkHref(inline.target, language));
      return `<a href="${href}"${rel}>${inlineHtml(inline.children, language)}</a>`;
    }
  }
}

/**
 * `data-term` sets a mark apart from the links of the text, for the card and for the printer; it has a value where the
 * address does not name the term.
 */
function termLink(words: string, use: TermUse, language: Language): string {
  const name = use.definedIn === null ? '' : `="${escapeHtml(use.term)}"`;
  return `<a data-term${name} href="${escapeHtml(termHref(use, language))}">${wordsHtml(words, language)}</a>`;
}
