/** The languages of the site, in the order in which they are offered. */
export const languages = ['en', 'zh'] as const;

export type Language = (typeof languages)[number];

/** A value that exists in both languages. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** The language tag for `<html lang>`, `hreflang`, PDF and Word. */
export const languageTag: Bilingual = { en: 'en', zh: 'zh-CN' };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}
