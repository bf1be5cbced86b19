import { isChinese, formPattern } from './term-form.ts';

/** A spelling that is not to be used. */
export interface Variant {
  readonly found: string;
  readonly write: string;
  readonly reason: string;
}

/** The spelling to use, and those that are not. */
export interface SpellingRule {
  readonly write: string;
  readonly never: readonly string[];
  readonly reason: string;
}

/** Which words are spelt otherwise than the rules say. */
export function variantsIn(words: string, rules: readonly SpellingRule[]): Variant[] {
  return rules.flatMap(({ write, never, reason }) =>
    never.filter((form) => formPattern(form).test(words)).map((found) => ({ found, write, reason })),
  );
}

/** Names that are written with other capitals: `TuiCallKit` for `TUICallKit`. Addresses and files are none. */
export function misspeltNames(words: string, names: readonly string[]): Variant[] {
  return names.flatMap((name) => {
    const found = [...words.matchAll(new RegExp(`(?<![\\w./-])${name}(?![\\w/-])`, 'gi'))].map(([form]) => form);
    return found
      .filter((form) => form !== name)
      .map((form) => ({ found: form, write: name, reason: 'Names are the same in both languages.' }));
  });
}

const unspaced = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/gu;

/** Where a Chinese text has no space between Chinese characters and Latin letters or digits. */
export function unspacedIn(words: string): string[] {
  return [...words.matchAll(unspaced)].map(({ index }) => words.slice(Math.max(0, index - 4), index + 6));
}

/** Whether one of the words stands in a run, by itself. */
export function hasOneOf(words: string, forms: readonly string[]): boolean {
  return forms.some((form) => (isChinese(form) ? words.includes(form) : formPattern(form).test(words)));
}
