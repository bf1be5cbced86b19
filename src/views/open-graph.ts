import type { Bilingual, Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { translator } from '../i18n/translator.ts';
import { site } from '../site.config.ts';
import { previewPicture, previewSize } from './preview-picture.ts';

/** A `<meta>` element of the Open Graph protocol (ogp.me). */
export interface OpenGraphTag {
  readonly property: string;
  readonly content: string;
}

export interface OpenGraphInput {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page's own, absolute: a shared link leads there, and must not lead to a page that later shows another text. */
  readonly address: string;
  /** The languages in which the page exists. */
  readonly exists: readonly Language[];
  /** The policy that the page is about. */
  readonly policy?: Policy | undefined;
}

/**
 * The protocol wants a territory. For English it is that of the protocol's own default, which every reader of it
 * knows; the texts, written for all the world, spell as both sides of the Atlantic may.
 */
const locale: Bilingual = { en: 'en_US', zh: 'zh_CN' };

/** What other sites and messengers show where somebody links to a page. */
export function openGraph({ language, title, description, address, exists, policy }: OpenGraphInput): OpenGraphTag[] {
  const picture = previewPicture(language, policy ?? null);
  const others = exists.filter((other) => other !== language);
  return [
    ['type', policy ? 'article' : 'website'],
    ['title', title],
    ['description', description],
    ['url', address],
    ['site_name', translator(language)('site.name')],
    ['locale', locale[language]],
    ...others.map((other) => ['locale:alternate', locale[other]]),
    ['image', site.origin + picture.path],
    ['image:type', 'image/png'],
    ['image:width', String(previewSize.width)],
    ['image:height', String(previewSize.height)],
    ['image:alt', picture.alt],
  ].map(([name, content]) => ({ property: `og:${name}`, content: content! }));
}
