import type { Flow, FlowParagraph, FlowRun } from '../flow/flow.ts';

/** All paragraphs, those in tables too. */
export function paragraphsIn(flow: readonly Flow[]): FlowParagraph[] {
  return flow.flatMap((one): FlowParagraph[] => {
    switch (one.kind) {
      case 'paragraph':
        return [one];
      case 'table':
        return one.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.flow)));
      case 'edge':
        return [];
    }
  });
}

/** The places that links can lead to. */
export function anchorsIn(flow: readonly Flow[]): Set<string> {
  const runs: FlowRun[] = paragraphsIn(flow).flatMap((paragraph) => paragraph.runs);
  return new Set(runs.flatMap((run) => (run.kind === 'anchor' ? [run.id] : [])));
}
