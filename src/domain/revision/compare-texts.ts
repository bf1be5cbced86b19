import type { Clause, PolicyText } from '../document/policy-text.ts';
import { compareBlocks } from './blocks/compare-blocks.ts';
import { arrangeClauses, type ClausePair } from './clauses/arrange-clauses.ts';
import type { ClauseNode } from './clauses/clause-tree.ts';
import { movingBlocks } from './clauses/moving-blocks.ts';
import { differs, isRelabelled } from './differs.ts';
import { Drafts } from './passages/drafts.ts';
import { findMoves } from './passages/find-moves.ts';
import { writeRuns } from './passages/write-runs.ts';
import {
  stateOf,
  type BlockChange,
  type ClauseChange,
  type ClausePlace,
  type Revision,
  type Run,
  type TextName,
} from './revision.ts';

/**
 * What changed from one text to another, normally two versions of a policy in one language: clauses are matched by
 * their ids, then blocks, then words. Time grows with the words and with the changes; see `bench/revision.ts`.
 */
export function compareTexts(from: PolicyText, to: PolicyText): Revision {
  const pairs = arrangeClauses(from.clauses, to.clauses);
  const drafts = new Drafts(movingBlocks(pairs));
  const compared = pairs.map((pair) => ({ pair, ...compareClause(pair, drafts) }));

  const { moves, moved } = findMoves(drafts.all);
  for (const { steps, runs } of drafts.all) runs.push(...writeRuns(steps, moved));

  return {
    from: nameOf(from),
    to: nameOf(to),
    clauses: compared.map(({ pair, title, blocks }) => clauseChange(pair, title, blocks)),
    moves,
  };
}

interface ComparedClause {
  readonly title: readonly Run[];
  readonly blocks: readonly BlockChange[];
}

function compareClause({ from, to }: ClausePair, drafts: Drafts): ComparedClause {
  const [older, newer] = [from?.clause ?? null, to?.clause ?? null];
  drafts.enterClause((newer ?? older)!.id);
  const title = drafts.compare(older?.title ?? null, newer?.title ?? null);
  return { title, blocks: compareBlocks(older?.blocks ?? [], newer?.blocks ?? [], drafts) };
}

function clauseChange(
  { from, to, moved }: ClausePair,
  title: readonly Run[],
  blocks: readonly BlockChange[],
): ClauseChange {
  const state = stateOf({ from, to });
  const isChanged = differs(title) || differs(blocks);
  const [older, newer] = [from?.clause, to?.clause];
  return {
    id: (newer ?? older)!.id,
    kind: state !== 'kept' ? state : isChanged ? 'changed' : 'unchanged',
    from: placeOf(from),
    to: placeOf(to),
    moved,
    renumbered: state === 'kept' && (older!.number !== newer!.number || isRelabelled(blocks)),
    title,
    blocks,
  };
}

function placeOf(node: ClauseNode | null): ClausePlace | null {
  if (!node) return null;
  const { number, level }: Clause = node.clause;
  return { index: node.index, number, level };
}

function nameOf({ clauses: _, ...name }: PolicyText): TextName {
  return name;
}
