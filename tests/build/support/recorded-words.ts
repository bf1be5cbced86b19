import { clauseLines, headingText } from '../../../src/domain/document/plain-text.ts';
import type { Clause, PolicyText } from '../../../src/domain/document/policy-text.ts';
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

/** The words of the page that are those of the text: without the labels that notes have. */
export function spokenWords(spoken: readonly SpokenText[]): string {
  const labels: readonly string[] = (['en', 'zh'] as const).flatMap((language) => {
    const t = translator(language);
    return [t('policy.editorNote'), t('policy.note')];
  });
  const isLabel = ({ path, text }: SpokenText): boolean => path.at(-1) === 'P' && labels.includes(text.trim());
  return spoken
    .filter((item) => !isLabel(item))
    .map(({ text }) => squeezed(text))
    .join('');
}
