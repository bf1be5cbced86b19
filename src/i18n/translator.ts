import i18next, { type TFunction } from 'i18next';
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

/** The words of the site in one language. An unknown key or a missing value does not compile. */
export function translator(language: Language): Translate {
  return instance.getFixedT(language);
}
