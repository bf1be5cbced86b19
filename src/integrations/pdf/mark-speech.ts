import type { Page } from 'playwright-core';

/** What is to be said of a piece of text that a look tells: a deletion, an insertion. */
export interface Speech {
  readonly role: 'Ins' | 'Del';
  /** Its words after those that say what it is: “deleted: ten days”. */
  readonly words: string;
}

/** What Chromium writes as the language of an element that `speechAt` of a document is about: `en-x-said12`. */
const subtag = /^(?<language>.*?)-x-said(?<index>\d+)$/;

/**
 * Chromium writes nothing of `<ins>` and `<del>` into the structure of a PDF, nor of inline elements in another
 * language, unless they have an id; but it writes the language of every element whose language differs. So elements in
 * a language get an id, and each insertion and deletion a language of its own, whose private part tells what it is.
 * @returns what is said of them, by the number in that part.
 */
export async function markSpeech(page: Page): Promise<Speech[]> {
  return page.evaluate(() => {
    document.querySelectorAll('[lang]:not(html, [id])').forEach((element, index) => (element.id = `lang-${index}`));
    return [...document.querySelectorAll<HTMLElement>('ins, del')].map((element, index) => {
      const language = element.closest<HTMLElement>('[lang]')!.lang.replace(/-x-.*/, '');
      element.id ||= `said-${index}`;
      element.lang = `${language}-x-said${index}`;
      const words = element.textContent.replace(/\s+/g, ' ').trim();
      return { role: element.localName === 'ins' ? 'Ins' : 'Del', words } as const;
    });
  });
}

/** Reads a language tag of the PDF: the language itself, and the number of what is said of the element. */
export function readTag(tag: string): { language: string; speech: number | null } {
  const groups = subtag.exec(tag)?.groups;
  return groups ? { language: groups['language']!, speech: Number(groups['index']) } : { language: tag, speech: null };
}
