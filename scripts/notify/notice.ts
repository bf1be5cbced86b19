import type { ChangeRecord } from '../../src/api/index.ts';
import type { Language } from '../../src/domain/language.ts';
import { translator } from '../../src/i18n/translator.ts';

/** In bytes: what the strictest of the services takes, with room for what stands around it. */
const longest = 1900;

/** What is told of one change, in a form that programs read. The same change always gives the same characters. */
export function noticeJson(change: ChangeRecord): string {
  return JSON.stringify({ type: `policy.${change.kind}`, timestamp: change.at, data: change });
}

/** What is told of one change in words: what happened, since when it is in force, what changed, where it stands. */
export function noticeText(change: ChangeRecord, language: Language): string {
  const t = translator(language);
  const { title, version, texts } = change;
  const own = texts.find((text) => text.language === language) ?? texts[0];
  const names = { title: title[language], version };
  const head =
    change.kind === 'version'
      ? t('notice.version', { ...names, day: change.effectiveFrom })
      : t('notice.correction', { ...names, language: t(`language.${own?.language ?? language}`) });
  const links = [
    ...(own ? [t('notice.read', { url: own.url })] : []),
    ...(own?.comparison ? [t('notice.compare', { url: own.comparison })] : []),
  ];
  const room = longest - Buffer.byteLength([head, ...links].join('\n')) - 1;
  return [head, shortened(change.summary[language], room), ...links].join('\n');
}

/** Cut between characters, and marked as cut. @param room in bytes of UTF-8. */
function shortened(words: string, room: number): string {
  if (Buffer.byteLength(words) <= room) return words;
  const characters = [...words];
  while (Buffer.byteLength(characters.join('')) > room - 3) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
