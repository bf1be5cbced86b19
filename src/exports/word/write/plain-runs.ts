import { TextRun, type IRunOptions } from 'docx';
import type { Language } from '../../../domain/language.ts';
import { inLanguages } from './spans.ts';

/** Words without marks, each run in its language. */
export function plainRuns(words: string, language: Language, options: IRunOptions = {}): TextRun[] {
  return inLanguages(words, language).map(
    ({ text, isForeign }) => new TextRun({ ...options, ...inLanguage(language, isForeign), text }),
  );
}

/** What says in which language a run is. Of characters that both scripts have, such as quotation marks, Chinese has its own. */
export function inLanguage(language: Language, isForeign: boolean): IRunOptions {
  const isChinese = (language === 'zh') !== isForeign;
  return {
    ...(isChinese && { font: { hint: 'eastAsia' } }),
    ...(isForeign && { language: isChinese ? { eastAsia: 'zh-CN' } : { value: 'en-US' } }),
  };
}
