import { languageTag, otherLanguage, type Language } from '../domain/language.ts';

/** Runs of the other language inside words of one. Of English those of two words or more: `SDK` is Chinese by now. */
const foreign: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Han}[\p{Script=Han}，。、；：（）《》“”]*/gu,
  zh: /[A-Za-z][A-Za-z.’-]*(?:,? [A-Za-z][A-Za-z’-]*)+\.?/g,
};

/** Words as HTML, every run of the other language with its `lang`: it is read out, hyphenated and set by its own rules. */
export function wordsHtml(words: string, language: Language): string {
  let html = '';
  let at = 0;
  for (const { 0: run, index } of words.matchAll(foreign[language])) {
    if (language === 'zh' && !isPhrase(run)) continue;
    const lang = languageTag[otherLanguage(language)];
    html += `${escapeHtml(words.slice(at, index))}<span lang="${lang}">${escapeHtml(run)}</span>`;
    at = index + run.length;
  }
  return html + escapeHtml(words.slice(at));
}

/** `Elasticsearch Service`, but not `TRTC SDK` or `SDK APPID`, which are spelt out in any language. */
function isPhrase(run: string): boolean {
  return run.split(' ').filter((word) => /[a-z]{2}/.test(word)).length >= 2;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, for elements and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
