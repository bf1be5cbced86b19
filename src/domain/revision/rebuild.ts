import type { Block, List, RowGroup, Table } from '../document/block.ts';
import type { Inline } from '../document/inline.ts';
import type { Clause, PolicyText } from '../document/policy-text.ts';
import { inlinesOf, piecesOf } from './passages/inline-pieces.ts';
import {
  isOn,
  type BlockChange,
  type CellChange,
  type LabelChange,
  type ListChange,
  type Revision,
  type Run,
  type Side,
  type Sides,
  type TableChange,
} from './revision.ts';

/** The newer text, from the changes alone: with all of them accepted. Equal inline neighbours are merged. */
export function acceptAll(revision: Revision): PolicyText {
  return rebuild(revision, 'to');
}

/** The older text, from the changes alone: with all of them rejected. Equal inline neighbours are merged. */
export function rejectAll(revision: Revision): PolicyText {
  return rebuild(revision, 'from');
}

function rebuild(revision: Revision, side: Side): PolicyText {
  const clauses = inOrder(revision.clauses, side).map(([clause, { number, level }]): Clause => {
    const blocks = blocksOn(side, clause.blocks);
    return { id: clause.id, number, title: inlinesOn(side, clause.title), level, blocks };
  });
  return { ...revision[side], clauses };
}

/** The parts that a text has, with their places in it, in its order. */
function inOrder<Part extends Sides<{ readonly index: number }>>(
  parts: readonly Part[],
  side: Side,
): [Part, NonNullable<Part[Side]>][] {
  return parts
    .flatMap((part): [Part, NonNullable<Part[Side]>][] => {
      const place = part[side];
      return place === null ? [] : [[part, place]];
    })
    .sort(([, left], [, right]) => left.index - right.index);
}

/** The blocks of one text. The words of a paragraph whose end the text lacks run on in its next paragraph. */
export function blocksOn(side: Side, changes: readonly BlockChange[]): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  for (const change of changes) {
    if (change.kind === 'paragraph') {
      runs.push(...change.runs);
      if (!isOn(side, change.end)) continue;
      blocks.push({ kind: 'paragraph', inlines: inlinesOn(side, runs) });
      runs = [];
    } else if (isOn(side, change.state)) {
      blocks.push(blockOn(side, change));
    }
  }
  return blocks;
}

function blockOn(side: Side, change: Exclude<BlockChange, { readonly kind: 'paragraph' }>): Block {
  switch (change.kind) {
    case 'list':
      return listOn(side, change);
    case 'table':
      return tableOn(side, change);
    case 'code': {
      const lines = change.lines.filter((line) => isOn(side, line.state));
      return { kind: 'code', ...change[side]!, text: lines.map(({ runs }) => textOn(side, runs)).join('\n') };
    }
    case 'note':
      return { kind: 'note', author: change.author, blocks: blocksOn(side, change.blocks) };
  }
}

function listOn(side: Side, change: ListChange): List {
  const items = inOrder(change.items, side).map(([{ blocks }, { id, label }]) => ({
    id,
    label,
    blocks: blocksOn(side, blocks),
  }));
  return { kind: 'list', style: change[side]!, items };
}

function tableOn(side: Side, { caption, columns, groups }: TableChange): Table {
  const order = columns
    .map((column, at) => ({ at, place: column[side] }))
    .filter(({ place }) => place !== null)
    .sort((left, right) => left.place! - right.place!);
  const cellsOf = (cells: readonly (CellChange | null)[]) =>
    order.map(({ at }) => ({ blocks: blocksOn(side, cells[at]!.blocks) }));

  const rows = inOrder(
    groups.flatMap((group) => group.rows),
    side,
  );
  const groupsOn = groups
    .filter((group) => group[side] !== null)
    .sort((left, right) => left[side]! - right[side]!)
    .map((group): RowGroup => {
      const own = rows.filter(([, place]) => place.group === group[side]);
      return {
        title: labelOn(side, group.title),
        rows: own.map(([row, { id }]) => ({ id, cells: cellsOf(row.cells) })),
      };
    });
  const header = cellsOf(columns.map((column) => column.header));
  return { kind: 'table', caption: labelOn(side, caption), header, groups: groupsOn };
}

function labelOn(side: Side, label: LabelChange | null): Inline[] | null {
  return label && isOn(side, label.state) ? inlinesOn(side, label.runs) : null;
}

/** The words that one text has of a row of runs. */
export function inlinesOn(side: Side, runs: readonly Run[]): Inline[] {
  return inlinesOf(piecesOf(runs.filter(({ state }) => isOn(side, state)).flatMap(({ inlines }) => inlines)));
}

function textOn(side: Side, runs: readonly Run[]): string {
  return piecesOf(inlinesOn(side, runs))
    .map(({ text }) => text)
    .join('');
}
