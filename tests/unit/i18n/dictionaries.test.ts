import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { zh } from '../../../src/i18n/zh.ts';

type Dictionary = { readonly [key: string]: string | Dictionary };

/** Every word with its full key. */
function entries(dictionary: Dictionary, prefix = ''): [key: string, words: string][] {
  return Object.entries(dictionary).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : entries(value, `${prefix}${key}.`),
  );
}

const english = new Map(entries(en));
const chinese = new Map(entries(zh));

/** English has a singular; Chinese says the same for any number. */
const singular = /_one$/;
const placeholders = (words: string): string[] => [...words.matchAll(/\{\{\w+(?:, \w+)?\}\}|\{\}/g)].map(String).sort();

describe('the words of the site', () => {
  test('have the same keys in both languages', () => {
    const plural = [...english.keys()].filter((key) => !singular.test(key));
    expect([...chinese.keys()].sort()).toEqual(plural.sort());
  });

  test('have the same blanks to fill in both languages', () => {
    const differing = [...chinese].filter(
      ([key, words]) => placeholders(words).join() !== placeholders(english.get(key)!).join(),
    );
    expect(differing).toEqual([]);
  });

  test('have the same blanks in the singular as in the plural', () => {
    for (const [key, words] of english) {
      if (singular.test(key))
        expect(placeholders(words)).toEqual(placeholders(english.get(key.replace(singular, '_other'))!));
    }
  });

  test('are never missing', () => {
    const empty = [...english, ...chinese].filter(([, words]) => words.trim() === '');
    expect(empty).toEqual([]);
  });

  test('are Chinese in Chinese', () => {
    const isForeign = (words: string): boolean => !/\p{Script=Han}/u.test(words) && /\p{L}{4}/u.test(words);
    const foreign = [...chinese].filter(([, words]) => isForeign(words.replace(/\{\{\w+(?:, \w+)?\}\}/g, '')));
    expect(foreign).toEqual([]);
  });

  test('are set as books are: with true quotation marks, apostrophes and dots', () => {
    const straight = [...english, ...chinese].filter(([, words]) => /["']|\.\.\./.test(words));
    expect(straight).toEqual([]);
    const halfWidth = [...chinese].filter(([, words]) => /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u.test(words));
    expect(halfWidth).toEqual([]);
  });
});
