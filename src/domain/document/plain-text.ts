import type { Block, Cell, ListItem, Row, Table } from './block.ts';
import type { Inline } from './inline.ts';
import type { Clause } from './policy-text.ts';

/** Which notes count: all that are printed, or only those that belong to the published text. */
export type NoteScope = 'printed' | 'published';

/** The words of a run, without mark-up; a line break counts as a space. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    default:
      return inlineText(inline.children);
  }
}

/** The printed heading of a clause: `6. Data retention`, `6.2 Account information`, `Preamble`. */
export function headingText(clause: Clause): string {
  const title = inlineText(clause.title);
  return clause.number === null ? title : `${headingNumber(clause.number)} ${title}`;
}

/** A main clause's number ends in a full stop, a sub-clause's does not: `6.`, `6.2`. */
export function headingNumber(number: string): string {
  return number.includes('.') ? number : `${number}.`;
}

/** What a clause says, a line a block, without its heading. */
export function clauseLines(clause: Clause, notes: NoteScope = 'printed'): string[] {
  return clause.blocks.flatMap((block) => blockLines(block, notes));
}

/**
 * A block as lines of plain text: a paragraph, list item, table row or line of code is a line each.
 * White space is folded, but for the lines of a code listing.
 */
export function blockLines(block: Block, notes: NoteScope = 'printed'): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [fold(inlineText(block.inlines))];
    case 'list':
      return block.items.flatMap((item) => itemLines(item, notes));
    case 'table':
      return tableLines(block, notes);
    case 'code':
      return block.text.split('\n');
    case 'note':
      if (block.author === 'editor' && notes === 'published') return [];
      return block.blocks.flatMap((inner) => blockLines(inner, notes));
  }
}

function itemLines(item: ListItem, notes: NoteScope): string[] {
  const lines = item.blocks.flatMap((block) => blockLines(block, notes));
  if (item.label === null) return lines;
  const [first = '', ...rest] = lines;
  return [`${item.label} ${first}`.trimEnd(), ...rest];
}

function tableLines(table: Table, notes: NoteScope): string[] {
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell) => cellText(cell, notes))
      .join(' | ')
      .trim();
  const rowLine = (row: Row): string => line(row.cells);
  return [
    ...(table.caption ? [fold(inlineText(table.caption))] : []),
    line(table.header),
    ...table.groups.flatMap((group) => [
      ...(group.title ? [fold(inlineText(group.title))] : []),
      ...group.rows.map(rowLine),
    ]),
  ];
}

function cellText(cell: Cell, notes: NoteScope): string {
  return cell.blocks.flatMap((block) => blockLines(block, notes)).join(' ');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
