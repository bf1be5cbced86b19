import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TextRun, type IRunOptions } from 'docx';
import type { Language } from '../../../domain/language.ts';
import type { RunningWords } from '../word-document.ts';
import { plainRuns } from './plain-runs.ts';

const line = { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'B8BFC9' };

/** Where the reader is, above every page. */
export function header({ headerStart, headerEnd }: RunningWords, language: Language): Header {
  const children = [...plainRuns(headerStart, language), tab(), ...plainRuns(headerEnd, language)];
  return new Header({ children: [new Paragraph({ style: 'Header', border: { bottom: line }, children })] });
}

/** Where the text is published, and the page's number of all, below every page. */
export function footer({ footerStart, footerEnd }: RunningWords, language: Language): Footer {
  const [first = '', ...rest] = footerStart.split('\n');
  const numbered = [...plainRuns(first, language), tab(), ...counted(footerEnd, language)];
  const lines = [numbered, ...rest.map((line) => plainRuns(line, language))];
  return new Footer({ children: lines.map((children) => new Paragraph({ style: 'Footer', children })) });
}

/** `Page {page} of {pages}` with fields for the numbers. */
function counted(words: string, language: Language): TextRun[] {
  const fields: Readonly<Record<string, IRunOptions>> = {
    '{page}': { children: [PageNumber.CURRENT] },
    '{pages}': { children: [PageNumber.TOTAL_PAGES] },
  };
  return words.split(/(\{pages?\})/).flatMap((part) => {
    const field = fields[part];
    return field ? [new TextRun(field)] : plainRuns(part, language);
  });
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}
