import type { Clause } from '../../document/policy-text.ts';
import { arrange } from '../siblings/arrange.ts';
import { clauseTree, nodesOf, type ClauseNode } from './clause-tree.ts';

/** A clause of either text, or of both. */
export interface ClausePair {
  readonly from: ClauseNode | null;
  readonly to: ClauseNode | null;
  readonly moved: boolean;
}

/**
 * Pairs the clauses of two texts by their ids: in the order of the newer text, a removed clause after the one it
 * followed. A clause moved if it stands in another order among its neighbours, or under another clause; those under it
 * that moved along did not. Ids must be unique in a text, as the content check sees to.
 */
export function arrangeClauses(from: readonly Clause[], to: readonly Clause[]): ClausePair[] {
  const [older, newer] = [clauseTree(from), clauseTree(to)];
  const olderById = byId(older);
  const newerById = byId(newer);

  const below = (parent: string | null, before: readonly ClauseNode[], now: readonly ClauseNode[]): ClausePair[] => {
    // A clause that is still there, but elsewhere, has no place here any more.
    const ours = before.filter(({ clause }) => (newerById.get(clause.id) ?? { parent }).parent === parent);
    const places = new Map(now.map(({ clause }, at) => [clause.id, at]));
    const pairs = ours.flatMap(({ clause }, at) => {
      const place = places.get(clause.id);
      return place === undefined ? [] : [{ from: at, to: place }];
    });
    return arrange(ours.length, now.length, pairs).flatMap((place): ClausePair[] => {
      const node = place.to === null ? null : now[place.to]!;
      const old = place.from === null ? (olderById.get(node!.clause.id) ?? null) : ours[place.from]!;
      const cameFromElsewhere = node !== null && old !== null && place.from === null;
      const pair = { from: old, to: node, moved: place.moved || cameFromElsewhere };
      const id = (node ?? old)!.clause.id;
      return [pair, ...below(id, old?.children ?? [], node?.children ?? [])];
    });
  };
  return below(null, older, newer);
}

function byId(roots: readonly ClauseNode[]): Map<string, ClauseNode> {
  return new Map(nodesOf(roots).map((node) => [node.clause.id, node]));
}
