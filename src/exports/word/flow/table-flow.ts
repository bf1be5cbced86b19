import {
  type CellChange,
  type ColumnChange,
  type LabelChange,
  type RowChange,
  type Side,
  type TableChange,
} from '../../../domain/revision/revision.ts';
import { blocksFlow, paragraphFlow } from './blocks-flow.ts';
import { endIn } from './end-in.ts';
import type { Fate, Flow, FlowCell, FlowRow, FlowRun } from './flow.ts';
import type { FlowContext } from './flow-context.ts';
import { inOneLine, type Placed, type Written } from './in-one-line.ts';
import { withAnchors } from './list-flow.ts';
import { fateIn, onlyOn, runsIn, shows, type View } from './view.ts';

/** A row, or the title of a group of rows. */
interface RowPart extends Placed {
  readonly row: RowChange | null;
  readonly title: LabelChange | null;
}

type ColumnPart = Placed & { readonly column: ColumnChange; readonly at: number };

/**
 * A table with its caption above. Word tracks rows and cells that came or went, and none that moved: those went here
 * and came there. The empty paragraph keeps the table apart from one that may follow.
 */
export function tableFlow(table: TableChange, context: FlowContext): Flow[] {
  const { view } = context;
  const { caption } = table;
  const columns = columnLine(table, view);
  const inside: FlowContext = {
    ...context,
    depth: 0,
    style: context.style === 'EditorNote' ? 'EditorNote' : 'TableText',
  };
  const heading: FlowContext = { ...inside, style: context.style === 'EditorNote' ? 'EditorNote' : 'TableHeading' };

  const header: FlowRow = {
    kind: 'header',
    fate: fateIn(withoutMove(view), table.state),
    cells: columns.map((written) => cellFlow(written, written.part.column.header, heading)),
  };
  const rows = inOneLine(rowParts(table, view)).flatMap((written): FlowRow[] => {
    const rowView = viewOfRow(view, written);
    const { row, title } = written.part;
    if (title) return [groupRow(title, written, columns.length, { ...heading, view: rowView })];
    return row ? [rowFlow(row, written, columns, { ...inside, view: rowView })] : [];
  });
  return [
    ...(caption && shows(view, caption.state)
      ? paragraphFlow(runsIn(view, caption.runs), caption.state, 'Caption', context)
      : []),
    { kind: 'table', columns: columns.length, rows: [header, ...rows] },
    ...paragraphFlow([], table.state, 'AfterTable', { ...context, view: withoutMove(view) }),
  ];
}

/** The columns of both texts in one line. */
function columnLine(table: TableChange, view: View): Written<ColumnPart>[] {
  const parts = table.columns
    .map((column, at) => ({ column, at, ...placesIn(view, column), moved: column.moved }))
    .filter(({ column }) => shows(view, column.state));
  return inOneLine(parts);
}

/** The rows of both texts with the titles of their groups, by their positions in the table. */
function rowParts(table: TableChange, view: View): RowPart[] {
  const places = new Map<object, { from: number | null; to: number | null }>();
  const place = (what: object, side: Side, at: number): void => {
    places.set(what, { from: null, to: null, ...places.get(what), [side]: at });
  };
  for (const side of view.sides === 'both' ? (['from', 'to'] as const) : [view.sides]) {
    const all = table.groups.flatMap((group) => group.rows);
    const groups = table.groups
      .filter((group) => group[side] !== null)
      .toSorted((left, right) => left[side]! - right[side]!);
    let at = 0;
    for (const group of groups) {
      const { title } = group;
      if (title && title.state !== onlyOn(side === 'from' ? 'to' : 'from')) place(title, side, at++);
      const own = all.filter((row) => row[side]?.group === group[side]);
      for (const row of own.toSorted((left, right) => left[side]!.index - right[side]!.index)) place(row, side, at++);
    }
  }
  return table.groups.flatMap(({ title, rows, moved }): RowPart[] => [
    ...(title && places.has(title) ? [{ row: null, title, moved, ...places.get(title)! }] : []),
    ...rows.flatMap((row) =>
      places.has(row) ? [{ row, title: null, moved: row.moved || moved, ...places.get(row)! }] : [],
    ),
  ]);
}

function groupRow(title: LabelChange, { as }: Written<RowPart>, columns: number, context: FlowContext): FlowRow {
  const fate = rowFate(context.view, as);
  const flow = endIn(
    paragraphFlow(runsIn(context.view, title.runs), title.state, context.style, context),
    context.style,
  );
  return { kind: 'group', fate, cells: [{ fate, columns, flow }] };
}

function rowFlow(
  row: RowChange,
  { as }: Written<RowPart>,
  columns: readonly Written<ColumnPart>[],
  context: FlowContext,
): FlowRow {
  const { view } = context;
  const place = row.to ?? row.from!;
  const anchor: FlowRun[] = place.id === null || view.sides === 'from' ? [] : [{ kind: 'anchor', id: place.id }];
  const cells = columns.map((written) => cellFlow(written, row.cells[written.part.at]!, context));
  const [first, ...rest] = cells;
  const anchored = first ? [{ ...first, flow: withAnchors(first.flow, anchor) }, ...rest] : [];
  return { kind: 'row', fate: rowFate(view, as), cells: anchored };
}

/** A cell that no text has, of an added row in a removed column, is empty: whatever is accepted, it goes. */
function cellFlow({ as, moved }: Written<ColumnPart>, cell: CellChange | null, context: FlowContext): FlowCell {
  const { view } = context;
  const cellView: View = view.sides === 'both' && as !== 'both' && moved ? { sides: as, move: null } : view;
  const shown = cell && shows(cellView, cell.state) && (view.sides === 'both' || as === 'both' || as === view.sides);
  const flow = shown ? blocksFlow(cell.blocks, { ...context, view: cellView }) : [];
  const fate: Fate = as === 'both' ? { ...fateIn(view, 'kept'), move: null } : { state: onlyOn(as), move: null };
  return { fate, columns: 1, flow: endIn(flow, context.style) };
}

function placesIn({ sides }: View, column: ColumnChange): { from: number | null; to: number | null } {
  return { from: sides === 'to' ? null : column.from, to: sides === 'from' ? null : column.to };
}

function viewOfRow(view: View, { as, moved }: Written<RowPart>): View {
  if (view.sides !== 'both') return withoutMove(view);
  return as !== 'both' && moved ? { sides: as, move: null } : view;
}

function rowFate(view: View, as: Written<RowPart>['as']): Fate {
  if (view.sides !== 'both') return { state: onlyOn(view.sides), move: null };
  return as === 'both' ? fateIn(view, 'kept') : fateIn(view, onlyOn(as));
}

function withoutMove(view: View): View {
  return view.sides === 'both' ? view : { ...view, move: null };
}
