import { PDFDict, PDFName, PDFRawStream, decodePDFRawStream, type PDFPage } from 'pdf-lib';

/** The characters of a shown string: name of the font on the page (`/F4`), string as written (`<00260024>`). */
export type GlyphTexts = (font: string, shown: string) => string;

/** Reads the text of a page through the `ToUnicode` tables of its fonts. */
export function glyphTexts(page: PDFPage): GlyphTexts {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const tables = new Map<string, Map<string, string>>();
  return (font, shown) => {
    const table = tables.get(font) ?? readTable(fonts?.lookupMaybe(PDFName.of(font.slice(1)), PDFDict));
    tables.set(font, table);
    const codes = [...shown.matchAll(/<([^>]*)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? []);
    return codes.map((code) => table.get(code.toUpperCase()) ?? '').join('');
  };
}

function readTable(font: PDFDict | undefined): Map<string, string> {
  const stream = font?.lookup(PDFName.of('ToUnicode'));
  const table = new Map<string, string>();
  if (!(stream instanceof PDFRawStream)) return table;
  const source = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  for (const [, body] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of body!.matchAll(/<(\w+)>\s*<(\w+)>/g)) table.set(code!.toUpperCase(), decode(text!));
  }
  for (const [, body] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, text] of body!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      addRange(table, first!, last!, text!);
    }
  }
  return table;
}

/** Consecutive codes stand for consecutive characters. */
function addRange(table: Map<string, string>, first: string, last: string, text: string): void {
  const [start, end] = [parseInt(first, 16), parseInt(last, 16)];
  for (let code = start; code <= end; code++) {
    const final = (parseInt(text.slice(-4), 16) + code - start).toString(16).padStart(4, '0');
    table.set(code.toString(16).padStart(4, '0').toUpperCase(), decode(text.slice(0, -4) + final));
  }
}

/** UTF-16 in hexadecimal. */
function decode(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}
