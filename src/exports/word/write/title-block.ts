import { HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import type { Language } from '../../../domain/language.ts';
import type { TitleBlock } from '../word-document.ts';
import { plainRuns } from './plain-runs.ts';

/** The title, and what is to be known of the text before it is read. */
export function titleBlock({ title, notice, facts, remarks }: TitleBlock, language: Language): Paragraph[] {
  const remark = (words: string): Paragraph => new Paragraph({ style: 'Remark', children: plainRuns(words, language) });
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: plainRuns(title, language) }),
    ...(notice === null ? [] : [remark(notice)]),
    ...facts.flatMap(({ label, values, isCode }) =>
      values.map((value, at) => fact(at === 0 ? label : '', value, isCode === true, language)),
    ),
    ...remarks.map(remark),
  ];
}

function fact(label: string, value: string, isCode: boolean, language: Language): Paragraph {
  const children = [
    ...plainRuns(label, language, { bold: true }),
    new TextRun({ children: [new Tab()] }),
    ...(isCode ? [new TextRun({ style: 'CodeWords', size: 15, text: value })] : plainRuns(value, language)),
  ];
  return new Paragraph({ style: 'Facts', children });
}
