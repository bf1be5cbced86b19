import { siteLibrary } from '../../src/content/site-library.ts';
import type { Language } from '../../src/domain/language.ts';
import { searchRecords, type SearchRecord } from '../../src/domain/search-record.ts';

/** What stands in the published texts of a language, clause by clause, every version. */
export function publishedRecords(language: Language): SearchRecord[] {
  return [...siteLibrary().texts()].filter((text) => text.language === language).flatMap(searchRecords);
}

/** The name of a record, as `answers` of the judged questions have it, with its version. */
export function nameOf({ policy, version, clause }: SearchRecord): string {
  return `${policy}#${clause} ${version}`;
}

/** The same numbers on every run, between 0 and 1 (mulberry32). */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How a sample is cut out of a line; `null` where the line has none. */
export type Cut = (line: string, next: () => number) => string | null;

/** Two to four Han characters that follow each other. */
export const hanRun: Cut = (line, next) => {
  const runs = line.match(/\p{Script=Han}{2,}/gu);
  return runs && stretch([...pick(runs, next)], 2 + Math.floor(next() * 3), next).join('');
};

/** Three words that follow each other. */
export const threeWords: Cut = (line, next) => {
  const words = line.split(/\s+/);
  return words.length < 3 ? null : trimmed(stretch(words, 3, next).join(' '));
};

/** Some characters that follow each other, cut anywhere: within words and numbers, too. */
export const anyCharacters: Cut = (line, next) =>
  trimmed(stretch([...line], 4 + Math.floor(next() * 20), next).join(''));

/** Samples from every published text of a language, as many from each; no sample has a quotation mark. */
export function samples(language: Language, cut: Cut, count: number, seed = 20251123): string[] {
  const next = random(seed);
  const lines = Map.groupBy(publishedRecords(language), ({ policy, version }) => `${policy} ${version}`);
  const texts = [...lines.values()].map((records) => records.flatMap(({ text }) => text.split('\n')));
  const taken: string[] = [];
  for (let at = 0; taken.length < count; at++) {
    const sample = cut(pick(texts[at % texts.length]!, next), next);
    if (sample !== null && /[\p{L}\p{N}]/u.test(sample) && !/["“”„‟〝〞「」『』«»＂]/.test(sample)) taken.push(sample);
  }
  return taken;
}

/** The records that say a sample: it stands in a line as it is, but for case, width and white space. */
export function truth(records: readonly SearchRecord[], sample: string): string[] {
  const sought = plain(sample);
  return records.filter(({ text }) => text.split('\n').some((line) => plain(line).includes(sought))).map(nameOf);
}

function plain(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[–—]/g, '-');
  return folded
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1')
    .replace(/(\p{Script=Han}) | (?=\p{Script=Han})/gu, '$1')
    .trim();
}

function trimmed(text: string): string | null {
  const words = text.normalize('NFKC').replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  return words.length < 2 ? null : words;
}

function stretch<T>(of: readonly T[], length: number, next: () => number): T[] {
  const start = Math.floor(next() * Math.max(1, of.length - length + 1));
  return of.slice(start, start + length);
}

function pick<T>(from: readonly T[], next: () => number): T {
  return from[Math.floor(next() * from.length)]!;
}
