/** A character that is a part of a word: a term that is no Chinese word stands between none of them. */
export const partOfWord = '[[\\p{L}\\p{N}]--\\p{Script=Han}]';

/** “Feature” is the defined term, “feature” any feature. */
export function isCaseSensitive(form: string): boolean {
  return /\p{Lu}/u.test(form);
}

export function isChinese(form: string): boolean {
  return /\p{Script=Han}/u.test(form);
}

/**
 * A pattern that finds a form of a term. Chinese forms match anywhere; others as whole words, which may stand between
 * Chinese characters, and in any case unless the form itself has a capital letter.
 */
export function formPattern(form: string): RegExp {
  const pattern = patterns.get(form) ?? patternOf(form);
  patterns.set(form, pattern);
  return pattern;
}

/** Kept, for the same forms are looked for in every run of words. */
const patterns = new Map<string, RegExp>();

function patternOf(form: string): RegExp {
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (isChinese(form)) return new RegExp(literal, 'u');
  return new RegExp(`(?<!${partOfWord})${literal}(?!${partOfWord})`, isCaseSensitive(form) ? 'v' : 'iv');
}
