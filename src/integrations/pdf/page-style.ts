import type { Language } from '../../domain/language.ts';
import { cssString } from './css-string.ts';
import type { ServedFont } from './document-fonts.ts';
import { fontStacks } from './font-faces.ts';
import type { RunningWords } from './print-job.ts';

/** The style sheet that is added to a page when it is printed: its fonts, its paper, its running header and footer. */
export function pageStyle(language: Language, fonts: readonly ServedFont[], running: RunningWords): string {
  return [...fonts.map(fontFace), families(language), readingOrder, lastRow, paper(language, running)].join('\n');
}

function fontFace({ family, weight, style, path }: ServedFont): string {
  return `@font-face { font-family: ${cssString(family)}; font-weight: ${weight}; font-style: ${style}; src: url(${cssString(path)}) format("truetype"); }`;
}

/** The site names its fonts in custom properties only; nothing else has to be overridden. */
function families(language: Language): string {
  const { text, mono } = fontStacks(language);
  return `@media print {
  :root {
    --font-text: ${text} !important;
    --font-ui: ${text} !important;
    --font-display: ${text} !important;
    --font-mono: ${mono} !important;
    /* What has no italic, as Chinese, stays upright. */
    font-synthesis: none;
  }
  /* Alternate glyphs and ligatures have no character of their own: they would be lost in copied text. */
  :root, :root * { font-variant: none !important; }
}`;
}

/**
 * Positioned boxes and floats are painted before or after all other text of the page, and copied and read out in that
 * order. So nothing is lifted out of the flow; a label hangs beside its item as an inline box. Headings are blocks: a
 * link to an inline one that moves to the next page leads to the page before.
 */
const readingOrder = `@media print {
  .policy-text, .policy-text * { position: static !important; float: none !important; }
  .policy-text :is(h1, h2, h3, h4, h5, h6) { display: block !important; }
  .policy-text .list > li > .label {
    display: inline-block;
    min-inline-size: 2.1em;
    /* With the space that follows it, as wide as the list's indent. */
    margin-inline: -2.6em 0.25em;
    text-align: end;
  }
}`;

/** The last row of a table does not stand alone on a page. */
const lastRow = '@media print { tbody:last-child > tr:nth-last-child(2) { break-after: avoid; } }';

function paper(language: Language, words: RunningWords): string {
  const { text } = fontStacks(language);
  const look = `font: 400 8pt/1.3 ${text}; color: #444;`;
  const header = `${look} vertical-align: bottom; padding-bottom: 8mm;`;
  const footer = `${look} vertical-align: top; padding-top: 8mm;`;
  return `@page {
  size: A4;
  margin: 26mm 22mm 24mm;
  @top-left { content: ${cssString(words.headerStart)}; text-align: left; ${header} }
  @top-right { content: ${cssString(words.headerEnd)}; text-align: right; ${header} }
  @bottom-left { content: ${cssString(words.footerStart)}; text-align: left; ${footer} }
  @bottom-right { content: ${counted(words.footerEnd)}; text-align: right; white-space: nowrap; ${footer} }
}`;
}

/** `Page {page} of {pages}` as the value of `content`. */
function counted(words: string): string {
  return words
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part)))
    .join(' ');
}
