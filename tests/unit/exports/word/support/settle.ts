import { at, childrenOf, isElement, type Xml } from './xml.ts';

/** What a lawyer does with the tracked changes of a document. */
export type Settled = 'accepted' | 'rejected';

const gone = { accepted: ['w:del', 'w:moveFrom'], rejected: ['w:ins', 'w:moveTo'] } as const;
const unwrapped = { accepted: ['w:ins', 'w:moveTo'], rejected: ['w:del', 'w:moveFrom'] } as const;
const cellMark = { accepted: 'w:cellDel', rejected: 'w:cellIns' } as const;
const properties = ['w:pPr', 'w:rPr', 'w:trPr', 'w:tcPr'];

/** The body of a document after all its changes have been accepted or rejected, by the rules of ECMA-376. */
export function settle(body: Xml, how: Settled): Xml {
  return { ...body, children: settleBlocks(body.children.filter(isElement), how) };
}

/** Paragraphs without a mark run on in the next one, which keeps its own looks. */
function settleBlocks(blocks: readonly Xml[], how: Settled): Xml[] {
  const settled: Xml[] = [];
  let running: (Xml | string)[] = [];
  for (const block of blocks) {
    if (/Range(Start|End)$/.test(block.name)) continue;
    if (block.name === 'w:tbl') {
      const rows = block.children.flatMap((row) =>
        isElement(row) && row.name === 'w:tr' ? settleRow(row, how) : [row],
      );
      if (rows.some((row) => isElement(row) && row.name === 'w:tr')) settled.push({ ...block, children: rows });
      continue;
    }
    if (block.name !== 'w:p') {
      settled.push(block);
      continue;
    }
    const look = at(block, 'w:pPr');
    const mark = look && at(look, 'w:rPr');
    const content = [
      ...running,
      ...settleRuns(
        block.children.filter((child) => child !== look),
        how,
      ),
    ];
    running = [];
    if (mark && childrenOf(mark, ...gone[how]).length > 0) running = content;
    else settled.push({ ...block, children: [...(look ? [settleLook(look, how)] : []), ...content] });
  }
  if (running.some((child) => isElement(child) && child.name !== 'w:bookmarkStart' && child.name !== 'w:bookmarkEnd')) {
    throw new Error('The last paragraph has no mark.');
  }
  return settled;
}

function settleRow(row: Xml, how: Settled): Xml[] {
  const marks = at(row, 'w:trPr');
  if (marks && childrenOf(marks, ...gone[how]).length > 0) return [];
  const cells = childrenOf(row, 'w:tc')
    .filter((cell) => !at(cell, 'w:tcPr', cellMark[how]))
    .map((cell) => ({
      ...cell,
      children: settleBlocks(
        childrenOf(cell).filter(({ name }) => name !== 'w:tcPr'),
        how,
      ),
    }));
  for (const cell of cells) if (cell.children.length === 0) throw new Error('A cell has no paragraph.');
  return [{ ...row, children: [...(marks ? [marks] : []), ...cells] }];
}

function settleRuns(runs: readonly (Xml | string)[], how: Settled): (Xml | string)[] {
  return runs.flatMap((run): (Xml | string)[] => {
    if (!isElement(run)) return [run];
    if (/Range(Start|End)$/.test(run.name) || gone[how].some((name) => name === run.name)) return [];
    if (unwrapped[how].some((name) => name === run.name)) return settleRuns(run.children, how);
    if (run.name === 'w:hyperlink') {
      const children = settleRuns(run.children, how);
      return children.length === 0 ? [] : [{ ...run, children }];
    }
    return [run];
  });
}

/** A paragraph's looks as they are, or as they were. */
function settleLook(look: Xml, how: Settled): Xml {
  const change = at(look, 'w:pPrChange');
  const before = change && at(change, 'w:pPr');
  if (how === 'rejected' && change) return before ?? { ...look, children: [] };
  return {
    ...look,
    children: childrenOf(look).filter(({ name }) => !properties.includes(name) && name !== 'w:pPrChange'),
  };
}
