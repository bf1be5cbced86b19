import type { Bilingual, Language } from '../../../domain/language.ts';
import { filled } from '../../element.ts';
import { keptAt } from '../copies.ts';
import { momentWords } from '../moment-words.ts';

/** The bar above a page that is a copy, as HTML; the build puts it in. */
declare const BARS: Bilingual;

/** A kept page that says, above all it has, that it is a copy, and of when. There is no other way to show one. */
export async function marked(copy: Response): Promise<Response> {
  const html = await copy.text();
  const language: Language = /<html[^>]*\slang="?zh/.test(html) ? 'zh' : 'en';
  const moment = keptAt(copy);
  const bar = filled(BARS[language], { ...momentWords(moment, language), iso: moment.toISOString() });
  // The link that skips to the text stays the first thing on the page.
  const page = html.replace(/<body[^>]*>(\s*<a class="?skip[^]*?<\/a>)?/, (start) => start + bar);
  return new Response(page, { headers: copy.headers });
}
