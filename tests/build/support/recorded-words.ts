import { clauseLines, headingText } from '../../../src/domain/document/plain-text.ts';
import type { Clause, PolicyText } from '../../../src/domain/document/policy-text.ts';
import { languageTag } from '../../../src/domain/language.ts';
import { translator } from '../../../src/i18n/translator.ts';
import type { SpokenText } from './read-pdf.ts';

/** Text without white space: where lines are broken does not count. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The words of the record, block by block; the bars between the cells of a table are not printed. */
export function recordedWords(text: PolicyText, lines: (clause: Clause) => string[] = clauseLines): string[] {
  const all = text.clauses.flatMap((clause) => [headingText(clause), ...lines(clause)]);
  return all.flatMap((line) => line.split(' | ')).map(squeezed);
}

/** The words of the page that are those of the text. */
export function spokenWords(spoken: readonly SpokenText[]): string {
  return withoutLabels(spoken)
    .map(({ text }) => squeezed(text))
    .join('');
}

/** Without the labels that notes have. */
function withoutLabels(spoken: readonly SpokenText[]): SpokenText[] {
  const labels: readonly string[] = (['en', 'zh'] as const).flatMap((language) => {
    const t = translator(language);
    return [t('policy.editorNote'), t('policy.note')];
  });
  const isLabel = ({ path, text }: SpokenText): boolean => path.at(-1) === 'P' && labels.includes(text.trim());
  return spoken.filter((item) => !isLabel(item));
}

/** The words of a text in the language that they are tagged with; `null` is the document's. */
export interface TaggedWords {
  readonly language: string | null;
  readonly words: string;
}

/**
 * Takes what is read out, piece by piece, from the start of one text or the other: from that in the language of the
 * piece, or else, where a text uses words of the other language, from the other one.
 * @returns what is left of the texts.
 * @throws Error that says where they part.
 */
export function leftUnsaid(spoken: readonly SpokenText[], texts: readonly TaggedWords[]): string[] {
  const left = texts.map(({ words }) => words);
  for (const { language, text } of withoutLabels(spoken)) {
    const words = squeezed(text);
    const own = texts.findIndex((one) => one.language === language);
    const isUsed = language !== null && /\p{Script=Han}/u.test(words) === (language === languageTag.zh);
    const from = [own, ...(isUsed ? left.keys() : [])].find((index) => left[index]?.startsWith(words));
    if (from === undefined) {
      const awaited = left.map((rest) => `“${rest.slice(0, 60)}”`).join(' or ');
      throw new Error(`“${words}” (${language}) where ${awaited} was to come.`);
    }
    left[from] = left[from]!.slice(words.length);
  }
  return left;
}
