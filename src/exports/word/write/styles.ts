import { BorderStyle, UnderlineType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../../domain/language.ts';

/** Fonts that Word has on every system, by what they are for. Chinese characters have one of their own. */
const text = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
const code = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Consolas', eastAsia: 'Microsoft YaHei' };

const ink = '1B2430';
const quiet = '5A6675';
const accent = '0B57A4';

/** Built-in styles by Word's own names, so that its navigation, contents and themes know them. */
export function wordStyles(language: Language): IStylesOptions {
  const line = language === 'en' ? 288 : 324;
  return {
    default: {
      document: {
        run: { font: text, size: 21, color: ink, language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { line, after: 120 } },
      },
      title: { run: { size: 40, bold: true }, paragraph: { spacing: { before: 0, after: 240 }, keepNext: true } },
      heading1: heading(28, 400, 0),
      heading2: heading(24, 280, 1),
      heading3: heading(22, 240, 2),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
      caption: {
        run: { size: 19, bold: true, italics: false, color: quiet },
        paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
      },
      hyperlink: { run: { color: accent, underline: { type: UnderlineType.SINGLE } } },
    },
    paragraphStyles: [
      paragraph('BodyText', 'Body Text', {}),
      paragraph('Facts', 'Facts', {
        run: { size: 19 },
        paragraph: {
          spacing: { after: 40 },
          indent: { left: 2600, hanging: 2600 },
          leftTabStop: 2600,
        },
      }),
      paragraph('Remark', 'Remark', {
        run: { size: 19, color: quiet },
        paragraph: { spacing: { before: 120, after: 120 } },
      }),
      paragraph('SourceCode', 'Source Code', {
        run: { font: code, size: 18, noProof: true },
        paragraph: { spacing: { line: 240, after: 0 }, shading: { fill: 'F2F4F7' } },
      }),
      paragraph('Note', 'Note', noteLook('B8BFC9')),
      paragraph('NoteLabel', 'Note Label', labelLook('B8BFC9')),
      paragraph('EditorNote', 'Editor Note', noteLook('D9A514')),
      paragraph('EditorNoteLabel', 'Editor Note Label', labelLook('D9A514')),
      paragraph('TableText', 'Table Text', {
        run: { size: 19 },
        paragraph: { spacing: { line: line - 24, after: 60 } },
      }),
      paragraph('TableHeading', 'Table Heading', {
        run: { size: 19, bold: true },
        paragraph: { spacing: { line: line - 24, after: 60 }, keepNext: true },
      }),
      paragraph('AfterTable', 'After Table', { run: { size: 8 }, paragraph: { spacing: { line: 160, after: 0 } } }),
      paragraph('Header', 'header', running),
      paragraph('Footer', 'footer', running),
    ],
    characterStyles: [
      { id: 'CodeWords', name: 'Code Words', run: { font: code, size: 19, noProof: true } },
      { id: 'DefinedTerm', name: 'Defined Term', run: { bold: true } },
    ],
  };
}

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

function paragraph(id: string, name: string, look: Look): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}

const running: Look = {
  run: { size: 16, color: quiet },
  paragraph: { spacing: { line: 240, after: 0 }, rightTabStop: 9070 },
};

function heading(size: number, before: number, outlineLevel: number) {
  return {
    run: { size, bold: true, color: ink, font: text },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true, outlineLevel },
  };
}

function noteLook(color: string): Look {
  const left = { style: BorderStyle.SINGLE, size: 18, space: 8, color };
  return { run: { size: 20 }, paragraph: { indent: { left: 200 }, border: { left } } };
}

function labelLook(color: string): Look {
  const look = noteLook(color);
  return {
    run: { size: 18, bold: true, color: quiet },
    paragraph: { ...look.paragraph, spacing: { after: 0 }, keepNext: true },
  };
}
