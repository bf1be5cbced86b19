import { isLanguage, type Language } from '../../src/domain/language.ts';

/** The languages of an `Accept-Language` header, the most wanted first, without their regions: `zh-CN` is `zh`. */
export function acceptedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(/\s*;\s*/);
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { language: tag.toLowerCase().split('-')[0]!, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter(({ language, quality }) => language !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}

/** The language of the site that is wanted most; `null` where none of them is named. */
export function preferredLanguage(header: string): Language | null {
  return acceptedLanguages(header).find(isLanguage) ?? null;
}
