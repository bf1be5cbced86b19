import { isOn, type ClauseChange, type Revision, type Side } from '../../../domain/revision/revision.ts';
import { headingNumber } from '../../../domain/document/plain-text.ts';
import type { Translate } from '../../../i18n/translator.ts';
import { blocksFlow } from './blocks-flow.ts';
import { endIn } from './end-in.ts';
import type { Flow, FlowParagraph, Format, Numbering } from './flow.ts';
import { numbersFrom, type FlowContext } from './flow-context.ts';
import { inOneLine } from './in-one-line.ts';
import { labelRuns } from './labels.ts';
import { movedTogether } from './moved-together.ts';
import { areCounted } from './numbering.ts';
import { withRealMoves } from './real-moves.ts';
import { bothTexts, fateIn, runsIn, sidesOf } from './view.ts';

type Counted = Readonly<Record<Side, boolean>>;

/** A revision as Word has it. With nothing changed, it is the text. */
export function textFlow(revision: Revision, t: Translate): Flow[] {
  const { clauses, moves } = revision;
  const counted = { from: areCounted(clauses, 'from'), to: areCounted(clauses, 'to') };
  const context: FlowContext = {
    view: bothTexts,
    style: 'BodyText',
    depth: 0,
    t,
    numbers: numbersFrom(moves.length),
  };
  const moved = movedClauses(clauses);
  const parts = clauses.map((clause) => ({
    clause,
    from: clause.from?.index ?? null,
    to: clause.to?.index ?? null,
    moved: moved.has(clause),
  }));
  const flow = inOneLine(parts).flatMap((written) =>
    movedTogether(written, written.part.clause, context, (view) =>
      clauseFlow(written.part.clause, counted, { ...context, view }),
    ),
  );
  return withRealMoves(endIn(flow, 'BodyText'));
}

/** Those that moved, and those that moved with the clause they stand under. */
function movedClauses(clauses: readonly ClauseChange[]): Set<ClauseChange> {
  const moved = new Set<ClauseChange>();
  let level = Infinity;
  for (const clause of clauses.filter(({ to }) => to !== null)) {
    const own = clause.to!.level;
    if (own <= level) level = clause.moved ? own : Infinity;
    if (level < Infinity) moved.add(clause);
  }
  return moved;
}

function clauseFlow(clause: ClauseChange, counted: Counted, context: FlowContext): Flow[] {
  return [headingFlow(clause, counted, context), ...blocksFlow(clause.blocks, context)];
}

function headingFlow(clause: ClauseChange, counted: Counted, { view }: FlowContext): FlowParagraph {
  const sides = sidesOf(view).filter((side) => clause[side] !== null);
  const mark = fateIn(view, clause.from && clause.to ? 'kept' : clause.from ? 'removed' : 'added');
  const formatOn = (side: Side): Format | null => {
    const place = clause[side];
    if (place === null || !isOn(side, mark.state)) return null;
    const level = Math.min(place.level, 3) as 1 | 2 | 3;
    const numbering: Numbering = { pattern: { kind: 'headings' }, list: 0, level: level - 1 };
    return { style: `Heading${level}`, depth: 0, numbering: counted[side] && place.number !== null ? numbering : null };
  };
  const labels = sides.flatMap((side) => {
    const { number } = clause[side]!;
    return counted[side] || number === null ? [] : [{ side, text: headingNumber(number) }];
  });
  const anchor = view.sides === 'from' ? [] : [{ kind: 'anchor' as const, id: clause.id }];
  return {
    kind: 'paragraph',
    formats: { from: formatOn('from'), to: formatOn('to') },
    runs: [...anchor, ...labelRuns(view, labels), ...runsIn(view, clause.title)],
    mark,
  };
}
