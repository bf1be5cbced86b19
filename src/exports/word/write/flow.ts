import type { Table } from 'docx';
import { Paragraph, TabStopType, type FileChild, type IParagraphOptions } from 'docx';
import type { Flow, FlowParagraph, Format } from '../flow/flow.ts';
import { MovedParagraph, MoveEdge } from './moves.ts';
import { numberingOption } from './numbering.ts';
import { writeRuns } from './runs.ts';
import { writeTable } from './table.ts';
import type { Writing } from './writing.ts';

/** Paragraphs and tables as the library has them, each tracked change with its stamp. */
export function writeFlow(flow: readonly Flow[], writing: Writing): FileChild[] {
  const blockMoves = new Set(flow.flatMap((one) => (one.kind === 'edge' ? [one.fate.move!] : [])));
  return flow.map((one) => {
    switch (one.kind) {
      case 'paragraph':
        return writeParagraph(one, blockMoves, writing);
      case 'table':
        return writeTable(one, (cell) => writeFlow(cell, writing) as (Paragraph | Table)[], writing);
      case 'edge':
        return new MoveEdge(one, writing);
    }
  });
}

function writeParagraph(
  { formats, runs, mark }: FlowParagraph,
  blockMoves: ReadonlySet<number>,
  writing: Writing,
): Paragraph {
  const { from, to } = formats;
  const isReformatted = from !== null && to !== null && JSON.stringify(from) !== JSON.stringify(to);
  const change = mark.state === 'added' ? 'insertion' : 'deletion';
  const options: IParagraphOptions = {
    ...((to ?? from) ? formatOptions((to ?? from)!, writing) : {}),
    ...(isReformatted && { revision: { ...formatOptions(from, writing), ...writing.change() } }),
    ...(mark.state !== 'kept' && { run: { [change]: writing.change() } }),
    children: writeRuns(runs, blockMoves, writing),
  };
  return mark.move === null ? new Paragraph(options) : new MovedParagraph(options);
}

/** Lists are indented by their depth, wide enough for “4.10”; in a table, where there is less room, by less. */
function formatOptions({ style, depth, numbering }: Format, writing: Writing): IParagraphOptions {
  const counting = numbering && { numbering: numberingOption(numbering, writing.numbering) };
  if (style.startsWith('Heading')) return { style, indent: { left: 680, hanging: 680 }, ...counting };
  const step = style.startsWith('Table') ? 260 : 560;
  const hanging = numbering?.pattern.kind === 'bullets' ? Math.min(step, 300) : step;
  return {
    style,
    ...(style === 'SourceCode' && { tabStops: codeTabs }),
    ...(depth > 0 && { indent: { left: depth * step, ...(numbering && { hanging }) } }),
    ...counting,
  };
}

/** Listings are indented by tabs: by four letters each. */
const codeTabs = Array.from({ length: 12 }, (_, at) => ({ type: TabStopType.LEFT, position: (at + 1) * 396 }));
