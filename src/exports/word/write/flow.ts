import type { Table } from 'docx';
import { Paragraph, type FileChild, type IParagraphOptions } from 'docx';
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

/** Lists are indented by their depth; in a table, where there is less room, by less. */
function formatOptions({ style, depth, numbering }: Format, writing: Writing): IParagraphOptions {
  const step = style === 'TableText' || style === 'TableHeading' ? 240 : 420;
  if (/^Heading/.test(style)) {
    const indent = { left: 680, hanging: 680 };
    return { style, indent, ...(numbering && { numbering: numberingOption(numbering, writing.numbering) }) };
  }
  const isItem = numbering !== null;
  return {
    style,
    ...(depth > 0 && { indent: { left: depth * step, ...(isItem && { hanging: step }) } }),
    ...(isItem && { numbering: numberingOption(numbering, writing.numbering) }),
  };
}
