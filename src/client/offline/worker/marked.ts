import { barFor } from './bar.ts';

/** A kept page that says, above all it has, that it is a copy, and of when. There is no other way to show one. */
export async function marked(copy: Response): Promise<Response> {
  const html = await copy.text();
  const bar = barFor('page', copy, /<html[^>]*\slang="?zh/.test(html) ? 'zh' : 'en');
  // The link that skips to the text stays the first thing on the page.
  const page = html.replace(/<body[^>]*>(\s*<a class="?skip[^]*?<\/a>)?/, (start) => start + bar);
  return new Response(page, { headers: copy.headers });
}
