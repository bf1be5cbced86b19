import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { pageFrame, type Frame } from './frame.ts';

/** What a reader sees where there is neither network nor copy. What it lists is in the browser: there is nothing to find. */
export function offlineFrame(language: Language): Frame {
  const t = translator(language);
  return pageFrame({
    language,
    title: t('offline.title'),
    description: t('offline.description'),
    path: routes.offline,
    exists: [],
  });
}
