import { strFromU8, unzipSync } from 'fflate';
import { settle, type Settled } from './settle.ts';
import { all, at, childrenOf, isElement, parseXml, type Xml } from './xml.ts';

/** A Word file as it is read, without any code that wrote it. */
export interface ReadWord {
  /** The parts, as text, by their names. */
  readonly parts: Readonly<Record<string, string>>;
  readonly document: Xml;
  /** The text under the title block, after all changes have been accepted or rejected. */
  lines(how: Settled): WordLine[];
}

export type WordLine =
  | {
      readonly kind: 'paragraph';
      readonly style: string;
      readonly label: string;
      readonly text: string;
      readonly links: readonly string[];
    }
  /** Cells of rows. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly WordLine[])[])[] };

export function readWord(bytes: Uint8Array): ReadWord {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const document = parseXml(parts['word/document.xml']!);
  const links = new Map(
    childrenOf(parseXml(parts['word/_rels/document.xml.rels']!)).map(({ attributes }) => [
      attributes.Id!,
      attributes.Target!,
    ]),
  );
  return {
    parts,
    document,
    lines: (how) => {
      const body = settle(at(document, 'w:body')!, how);
      const label = counting(parseXml(parts['word/numbering.xml']!));
      const lines = linesOf(childrenOf(body), label, links);
      return lines.slice(lines.findIndex((line) => line.kind === 'paragraph' && /^Heading/.test(line.style)));
    },
  };
}

type Label = (paragraph: Xml) => string;

function linesOf(blocks: readonly Xml[], label: Label, links: ReadonlyMap<string, string>): WordLine[] {
  return blocks.flatMap((block): WordLine[] => {
    if (block.name === 'w:tbl') {
      const rows = childrenOf(block, 'w:tr').map((row) =>
        childrenOf(row, 'w:tc').map((cell) => linesOf(childrenOf(cell), label, links)),
      );
      return [{ kind: 'table', rows }];
    }
    if (block.name !== 'w:p') return [];
    const style = at(block, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '';
    const targets = childrenOf(block, 'w:hyperlink').map(
      (link) => `${link.attributes['w:anchor'] ?? links.get(link.attributes['r:id']!)!} ${textOf(link)}`,
    );
    const line: WordLine = { kind: 'paragraph', style, label: label(block), text: textOf(block), links: targets };
    return line.text === '' && line.label === '' ? [] : [line];
  });
}

/** A break counts as a space. */
function textOf(element: Xml): string {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'w:tab':
      return '\t';
    case 'w:br':
      return ' ';
    case 'w:pPr':
      return '';
    default:
      return element.children.filter(isElement).map(textOf).join('');
  }
}

/** Counts the numbered paragraphs as Word does: each list from its start, lower levels anew under a higher one. */
function counting(numbering: Xml): Label {
  const abstract = new Map(
    childrenOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  );
  const lists = new Map(childrenOf(numbering, 'w:num').map((one) => [one.attributes['w:numId'], one]));
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const id = at(paragraph, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'];
    if (id === undefined) return '';
    const level = Number(at(paragraph, 'w:pPr', 'w:numPr', 'w:ilvl')!.attributes['w:val']);
    const list = lists.get(id);
    if (!list) throw new Error(`There is no list ${id}.`);
    const levels = childrenOf(abstract.get(at(list, 'w:abstractNumId')!.attributes['w:val'])!, 'w:lvl');
    const overrides = childrenOf(list, 'w:lvlOverride');
    const startOf = (one: Xml): number => {
      const override = overrides.find(({ attributes }) => attributes['w:ilvl'] === one.attributes['w:ilvl']);
      return Number((override && at(override, 'w:startOverride')?.attributes['w:val']) ?? valueOf(one, 'w:start') ?? 1);
    };
    const valueOf = (one: Xml, name: string): string | undefined => at(one, name)?.attributes['w:val'];
    if (valueOf(levels[level]!, 'w:numFmt') === 'bullet') return '•';
    const own = counts.get(id) ?? [];
    counts.set(id, own);
    own.length = Math.min(own.length, level + 1);
    levels.slice(0, level + 1).forEach((one, depth) => (own[depth] ??= startOf(one) - (depth === level ? 1 : 0)));
    own[level]! += 1;
    return valueOf(levels[level]!, 'w:lvlText')!.replace(/%(\d)/g, (_, digit: string) =>
      String(own[Number(digit) - 1]),
    );
  };
}

/** What a reader of the file copies: all words, but the labels of notes and the notes of the site's editor. */
export function publishedWords(lines: readonly WordLine[]): string {
  return published(lines)
    .map((line) => `${line.normalize('NFC')}\n`)
    .join('');
}

function published(lines: readonly WordLine[]): string[] {
  return lines.flatMap((line): string[] => {
    if (line.kind === 'table') {
      return line.rows.map((cells) =>
        cells
          .map((cell) => published(cell).join(' '))
          .join(' | ')
          .trim(),
      );
    }
    if (/^(EditorNote|EditorNoteLabel|NoteLabel)$/.test(line.style)) return [];
    if (line.style === 'SourceCode') return [line.text];
    const label = line.label === '•' ? '' : line.label;
    return [`${label} ${line.text}`.replace(/\s+/g, ' ').trim()];
  });
}

/** All numbers that mark-up goes by. */
export function markupIds({ document }: ReadWord): string[] {
  return all(document)
    .filter(({ name }) => !/RangeEnd$|bookmarkEnd$/.test(name))
    .flatMap(({ attributes }) => attributes['w:id'] ?? []);
}
