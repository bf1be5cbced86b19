import type { Language } from '../../domain/language.ts';
import { languageTag } from '../../domain/language.ts';
import type { ServedFont } from './document-fonts.ts';
import { fontStacks } from './font-faces.ts';

/**
 * The style sheet that is added to a page when it is printed: its fonts. All else stands in the site's own style for
 * print, so that whoever prints the page himself gets the same. The first of the languages is that of the page.
 */
export function pageStyle(languages: readonly Language[], fonts: readonly ServedFont[]): string {
  const [own, ...others] = languages;
  return [
    ...fonts.map(fontFace),
    '@media print {',
    families(':root', own!),
    ...others.map((language) => families(`:root :lang(${languageTag[language]})`, language)),
    ...(others.length > 0 ? [families(`:root :lang(${languageTag[own!]})`, own!)] : []),
    always,
    '}',
  ].join('\n');
}

function fontFace({ family, weight, style, path }: ServedFont): string {
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("${path}") format("truetype"); }`;
}

/** The site names its fonts in custom properties only; nothing else has to be overridden. */
function families(selector: string, language: Language): string {
  const { text, mono } = fontStacks(language);
  return `${selector} {
  --font-text: ${text} !important;
  --font-ui: ${text} !important;
  --font-display: ${text} !important;
  --font-mono: ${mono} !important;
}`;
}

/**
 * What has no italic, as Chinese, stays upright. Alternate glyphs and ligatures have no character of their own: they
 * would be lost in copied text.
 */
const always = `:root { font-synthesis: none; }
:root, :root * { font-variant: none !important; }`;
