import type { Clause } from '../../document/policy-text.ts';

/** A clause with the clauses under it. */
export interface ClauseNode {
  readonly clause: Clause;
  /** Its position in the text, from 0. */
  readonly index: number;
  /** The id of the clause it stands under; `null` for a main clause. */
  readonly parent: string | null;
  readonly children: ClauseNode[];
}

/** The main clauses of a text, with all others under them. Read depth first they are the text again. */
export function clauseTree(clauses: readonly Clause[]): ClauseNode[] {
  const roots: ClauseNode[] = [];
  const path: ClauseNode[] = [];
  clauses.forEach((clause, index) => {
    while (path.length > 0 && path.at(-1)!.clause.level >= clause.level) path.pop();
    const above = path.at(-1);
    const node = { clause, index, parent: above?.clause.id ?? null, children: [] };
    (above?.children ?? roots).push(node);
    path.push(node);
  });
  return roots;
}

/** All nodes in reading order. */
export function nodesOf(roots: readonly ClauseNode[]): ClauseNode[] {
  return roots.flatMap((node) => [node, ...nodesOf(node.children)]);
}
