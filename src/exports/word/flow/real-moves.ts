import type { Fate, Flow, FlowParagraph, FlowRun } from './flow.ts';

/** Where the two ends of a move are. */
interface Ends {
  readonly removed: Place[];
  readonly added: Place[];
}

/** What stands around a piece of a move: a paragraph, for some words; nothing, for paragraphs that moved together. */
interface Place {
  readonly around: FlowParagraph | null;
  readonly isAllowed: boolean;
}

/**
 * Word knows moves of words within a paragraph and of whole paragraphs. What is more than that — with a table in it, in
 * a row that came or went, of words that now stand in several paragraphs — is removed there and added here.
 */
export function withRealMoves(flow: readonly Flow[]): Flow[] {
  const moves = new Map<number, Ends>();
  collect(flow, true, (fate, place) => {
    if (fate.move === null || fate.state === 'kept') return;
    const ends = moves.get(fate.move) ?? { removed: [], added: [] };
    moves.set(fate.move, ends);
    ends[fate.state].push(place);
  });
  const real = new Set([...moves].filter(([, ends]) => isReal(ends)).map(([move]) => move));
  return keepOnly(flow, real);
}

function isReal({ removed, added }: Ends): boolean {
  const isOne = (places: readonly Place[]): boolean =>
    places.length > 0 && places.every(({ isAllowed, around }) => isAllowed && around === places[0]!.around);
  return isOne(removed) && isOne(added) && (removed[0]!.around === null) === (added[0]!.around === null);
}

function collect(flow: readonly Flow[], isAllowed: boolean, found: (fate: Fate, place: Place) => void): void {
  let open: number | null = null;
  for (const one of flow) {
    if (one.kind === 'edge') {
      open = one.edge === 'start' ? one.fate.move : null;
      found(one.fate, { around: null, isAllowed });
    } else if (one.kind === 'table') {
      if (open !== null) {
        for (const state of ['removed', 'added'] as const)
          found({ state, move: open }, { around: null, isAllowed: false });
      }
      for (const { fate, cells } of one.rows) {
        for (const cell of cells) {
          const stays = fate.state === 'kept' && cell.fate.state === 'kept';
          collect(cell.flow, isAllowed && stays, found);
        }
      }
    } else {
      for (const run of one.runs) {
        if (run.kind !== 'anchor') found(run.fate, { around: run.fate.move === open ? null : one, isAllowed });
      }
    }
  }
}

function keepOnly(flow: readonly Flow[], real: ReadonlySet<number>): Flow[] {
  const fate = (one: Fate): Fate => (one.move === null || real.has(one.move) ? one : { ...one, move: null });
  return flow.flatMap((one): Flow[] => {
    switch (one.kind) {
      case 'edge':
        return real.has(one.fate.move!) ? [one] : [];
      case 'paragraph': {
        const runs = one.runs.map((run): FlowRun => (run.kind === 'anchor' ? run : { ...run, fate: fate(run.fate) }));
        return [{ ...one, runs, mark: fate(one.mark) }];
      }
      case 'table': {
        const rows = one.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, flow: keepOnly(cell.flow, real) })),
        }));
        return [{ ...one, rows }];
      }
    }
  });
}
