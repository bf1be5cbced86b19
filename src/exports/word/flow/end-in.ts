import { isOn, type Side } from '../../../domain/revision/revision.ts';
import { kept, type Flow, type FlowParagraph, type StyleName } from './flow.ts';

/**
 * Word's last paragraph mark, of a text and of a cell, can be neither removed nor added. Where the last paragraph came
 * or went, it is therefore the mark before it that did.
 */
export function endIn(flow: readonly Flow[], style: StyleName): Flow[] {
  const line = [...flow];
  const last = line.findLastIndex(isParagraph);
  const end = line[last];
  if (!end || end.kind !== 'paragraph') return [...line, emptyParagraph(style)];
  if (end.mark.state === 'kept') return line;

  const own: Side = end.mark.state === 'removed' ? 'from' : 'to';
  const other: Side = own === 'from' ? 'to' : 'from';
  const before = line.findLastIndex((one, at) => at < last && isParagraph(one) && isOn(other, one.mark.state));
  const earlier = line[before];
  const isApart = line.slice(before + 1, last).some(({ kind }) => kind === 'table');
  if (!earlier || !isParagraph(earlier) || isApart) {
    line[last] = {
      ...end,
      mark: kept,
      formats: { from: null, to: null, [own]: end.formats[own], [other]: end.formats[own] },
    };
    return line;
  }

  line[last] = { ...end, mark: kept, formats: { ...end.formats, [other]: earlier.formats[other] } };
  if (earlier.mark.state === 'kept') {
    line[before] = { ...earlier, mark: { ...end.mark, move: null }, formats: { ...earlier.formats, [other]: null } };
    return line;
  }
  // Only the other text had that mark: the words of both stand in one paragraph.
  const next = line.findIndex((one, at) => at > before && isParagraph(one));
  const joined = line[next] as FlowParagraph;
  line[next] = { ...joined, runs: [...earlier.runs, ...joined.runs] };
  return line.toSpliced(before, 1);
}

function isParagraph(one: Flow): one is FlowParagraph {
  return one.kind === 'paragraph';
}

function emptyParagraph(style: StyleName): FlowParagraph {
  const format = { style, depth: 0, numbering: null };
  return { kind: 'paragraph', formats: { from: format, to: format }, runs: [], mark: kept };
}
