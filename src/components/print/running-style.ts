import type { RunningWords } from '../../views/running-words.ts';
import { cssString } from './css-string.ts';

/**
 * The running header and footer of a page as attributes of its root, each a value of `content`, where `print.css` takes
 * them from: a style sheet in each page would be one more hash in the Content-Security-Policy of all.
 */
export function runningAttributes(words: RunningWords | null): Readonly<Record<`data-running-${string}`, string>> {
  if (!words) return {};
  return {
    'data-running-header-start': cssString(words.headerStart),
    'data-running-header-end': cssString(words.headerEnd),
    'data-running-footer-start': cssString(words.footerStart),
    'data-running-footer-end': counted(words.footerEnd),
  };
}

/** The running header and footer of the pages of that name as CSS; how they look stands in `print.css`. */
export function runningStyle(words: RunningWords, page: string): string {
  return `@page ${page} {
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
