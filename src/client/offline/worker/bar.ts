import { languages, type Bilingual, type Language } from '../../../domain/language.ts';
import { filled } from '../../element.ts';
import { keptAt } from '../copies.ts';
import { momentWords } from '../moment-words.ts';

/** The bar above a page that is a copy, and that above one which uses copies, as HTML; the build puts them in. */
declare const BARS: Readonly<Record<'page' | 'used', Bilingual>>;

/** A bar that says that there is no network, and of when a copy is. */
export function barFor(kind: 'page' | 'used', copy: Response, language: Language): string {
  const moment = keptAt(copy);
  return filled(BARS[kind][language], { ...momentWords(moment, language), iso: moment.toISOString() });
}

/** The language of an address, or else the browser's. */
export function languageIn(path: string): Language {
  const wanted = [path.split('/')[1]!, ...navigator.languages].map((tag) => tag.slice(0, 2));
  return wanted.map((tag) => languages.find((language) => language === tag)).find(Boolean) ?? 'en';
}
