import { isLanguage, type Language } from '../../domain/language.ts';
import { translator } from '../../i18n/translator.ts';

const placeholder = /(<span class="size") data-size-of="([^"]+)"(><\/span>)/g;

/** Writes the sizes of files where a page leaves room for them. `sizeOf` gives the bytes of a file, by its address. */
export async function fillSizes(html: string, sizeOf: (file: string) => Promise<number>): Promise<string> {
  const files = new Set([...html.matchAll(placeholder)].map((match) => match[2]!));
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(file, await sizeOf(file));
  const tag = /<html lang="(\w+)/.exec(html)?.[1];
  const language = isLanguage(tag) ? tag : 'en';
  return html.replace(placeholder, (_, start: string, file: string, end: string) =>
    [start, end.replace('>', `>${sizeWords(sizes.get(file)!, language)}`)].join(''),
  );
}

/** `17 KB`, `1.4 MB`: in steps of 1,024, as file managers count; never nothing. */
export function sizeWords(bytes: number, language: Language): string {
  const t = translator(language);
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1024) return t('download.kilobytes', { size: String(kilobytes) });
  return t('download.megabytes', { size: (bytes / 1024 / 1024).toFixed(1) });
}
