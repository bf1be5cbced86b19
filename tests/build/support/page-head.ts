import { site } from '../../../src/site.config.ts';
import { page, type BuiltPage } from './built-site.ts';

/** The tag of the language a page should be in, by its address; what is above both languages is in the default one. */
export function languageOf({ path }: BuiltPage): string {
  return path.startsWith('/zh/') ? 'zh-CN' : 'en';
}

/** The address at which search engines should list the page. */
export function canonicalOf({ document }: BuiltPage): string | null {
  return document.values('link[rel="canonical"]', 'href')[0] ?? null;
}

/** The page in its languages: from `hreflang` to absolute address. */
export function alternatesOf({ document }: BuiltPage): Record<string, string> {
  const links = document.elements('head link[rel="alternate"]').filter((link) => link.hasAttribute('hreflang'));
  return Object.fromEntries(
    links.map((link) => [link.getAttributeValue('hreflang')!, link.getAttributeValue('href')!]),
  );
}

/** The page at an absolute address of this site. */
export function pageAt(url: string): BuiltPage {
  const { origin, pathname } = new URL(url);
  if (origin !== site.origin) throw new Error(`${url} is not an address of this site.`);
  return page(pathname);
}
