import type { RunningWords } from '../../views/running-words.ts';
import { cssString } from './css-string.ts';

/**
 * The running header and footer of a printed page as CSS; how they look stands in `print.css`. `page` is the name of
 * the pages that have them.
 */
export function runningStyle(words: RunningWords, page?: string): string {
  return `@page ${page === undefined ? '' : `${page} `}{
  @top-left { content: ${cssString(words.headerStart)}; }
  @top-right { content: ${cssString(words.headerEnd)}; }
  @bottom-left { content: ${cssString(words.footerStart)}; }
  @bottom-right { content: ${counted(words.footerEnd)}; }
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
