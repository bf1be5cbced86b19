import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { pageFrame, type Frame } from './frame.ts';

/** What a reader sees at an address that never was. Search engines are told to leave it out. */
export function notFoundFrame(language: Language): Frame {
  const t = translator(language);
  return pageFrame({
    language,
    title: t('notFound.title'),
    description: t('notFound.text'),
    path: routes.notFound,
    exists: [],
  });
}
