import i18next, { type TFunction } from 'i18next';
import type { Day } from '../domain/calendar.ts';
import { dayWords } from '../domain/day-words.ts';
import { languages, type Language } from '../domain/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Translate = TFunction;

const instance = i18next.createInstance();
await instance.init({
  resources: { en: { translation: en }, zh: { translation: zh } },
  supportedLngs: [...languages],
  fallbackLng: false,
  interpolation: { escapeValue: false },
});
// `{{since, day}}`: a day as the language writes it.
instance.services.formatter!.add('day', (day: Day, language) => dayWords(day, language as Language));

/** The words of the site in one language. An unknown key or a missing value does not compile. */
export function translator(language: Language): Translate {
  return translators[language];
}

const translators: Readonly<Record<Language, Translate>> = { en: remembering('en'), zh: remembering('zh') };

/** Every page says a hundred phrases that are always the same, or the same for each version: each is looked up once. */
function remembering(language: Language): Translate {
  const known = new Map<string, string>();
  return new Proxy(instance.getFixedT(language), {
    apply(translate, self, given: [key: string, values?: unknown]) {
      const [key, values] = given;
      const asked = values === undefined ? key : key + JSON.stringify(values);
      const words = known.get(asked) ?? (Reflect.apply(translate, self, given) as string);
      known.set(asked, words);
      return words;
    },
  });
}
