import {
  isOn,
  type BlockChange,
  type ItemChange,
  type ListChange,
  type Side,
} from '../../../domain/revision/revision.ts';
import { blockFlow, runningOn } from './blocks-flow.ts';
import type { Flow, FlowParagraph, FlowRun, Format, Numbering } from './flow.ts';
import type { FlowContext } from './flow-context.ts';
import { inOneLine } from './in-one-line.ts';
import { labelRuns } from './labels.ts';
import { movedTogether } from './moved-together.ts';
import { patternKey, patternOf } from './numbering.ts';
import { markIn, shows, sidesOf } from './view.ts';

type Numberings = Readonly<Record<Side, Numbering | null>>;

/** The items of a list. Their labels are Word's to count where it comes to the same; otherwise they are words. */
export function listFlow(list: ListChange, context: FlowContext): Flow[] {
  const numberings = numberingsOf(list, context);
  const { sides } = context.view;
  const parts = list.items
    .filter(({ state }) => shows(context.view, state))
    .map((item) => ({
      item,
      from: sides === 'to' ? null : (item.from?.index ?? null),
      to: sides === 'from' ? null : (item.to?.index ?? null),
      moved: item.moved,
    }));
  return inOneLine(parts).flatMap((written) =>
    movedTogether(written, written.part.item, context, (view) =>
      itemFlow(written.part.item, numberings, { ...context, view }),
    ),
  );
}

/** The same labels in both texts are one numbering, so that nothing of it has to be tracked. */
function numberingsOf(list: ListChange, { numbers, depth }: FlowContext): Numberings {
  const numbering = (side: Side): Numbering | null => {
    const pattern = patternOf(list, side);
    return pattern && { pattern, list: numbers.nextList(), level: Math.min(depth, 8) };
  };
  const to = numbering('to');
  const from = numbering('from');
  return { from: from && to && patternKey(from.pattern) === patternKey(to.pattern) ? to : from, to };
}

function itemFlow(item: ItemChange, numberings: Numberings, context: FlowContext): Flow[] {
  const { view } = context;
  const style = context.style === 'BodyText' ? 'ListParagraph' : context.style;
  const inside: FlowContext = { ...context, depth: context.depth + 1, style };
  const blocks = runningOn(item.blocks, view);
  const flows = blocks.map((block) => blockFlow(block, inside));
  const sides = sidesOf(view).filter((side) => item[side] !== null);
  const firstOn = (side: Side): number => blocks.findIndex((block) => isOn(side, stateOfBlock(block)));
  const headed = sides.filter((side) => blocks[firstOn(side)]?.kind === 'paragraph');

  for (const side of headed) {
    const at = firstOn(side);
    flows[at] = flows[at]!.map((paragraph) => numbered(paragraph as FlowParagraph, side, numberings[side]));
  }
  const words = (ones: readonly Side[]): FlowRun[] =>
    labelRuns(
      view,
      ones.flatMap((side) => {
        const label = item[side]!.label;
        return numberings[side] === null && label !== null ? [{ side, text: label }] : [];
      }),
    );
  const start = blocks.findIndex(({ kind }, at) => kind === 'paragraph' && flows[at]!.length > 0);
  if (start >= 0) {
    flows[start] = flows[start]!.map((one) =>
      one.kind === 'paragraph' ? { ...one, runs: [...words(headed), ...one.runs] } : one,
    );
  }
  const anchors = sides.flatMap((side): FlowRun[] => {
    const id = item[side]!.id;
    return id === null || view.sides === 'from' ? [] : [{ kind: 'anchor', id }];
  });
  const bare = sides.filter((side) => !headed.includes(side));
  return withAnchors([...labelParagraph(bare, words(bare), numberings, inside), ...flows.flat()], anchors);
}

/** An item that does not begin with a paragraph has its label on a line of its own. */
function labelParagraph(
  sides: readonly Side[],
  runs: readonly FlowRun[],
  numberings: Numberings,
  { view, style, depth }: FlowContext,
): Flow[] {
  const [side] = sides;
  if (side === undefined) return [];
  const format = (of: Side): Format | null => (sides.includes(of) ? { style, depth, numbering: numberings[of] } : null);
  const mark = markIn(view, sides);
  return [{ kind: 'paragraph', formats: { from: format('from'), to: format('to') }, runs, mark }];
}

function numbered(paragraph: FlowParagraph, side: Side, numbering: Numbering | null): FlowParagraph {
  const format = paragraph.formats[side];
  return { ...paragraph, formats: { ...paragraph.formats, [side]: format && { ...format, numbering } } };
}

function stateOfBlock(block: BlockChange) {
  return block.kind === 'paragraph' ? block.end : block.state;
}

/** Links lead to the first paragraph. */
export function withAnchors(flow: readonly Flow[], anchors: readonly FlowRun[]): Flow[] {
  const first = flow.findIndex(({ kind }) => kind === 'paragraph');
  return flow.map((one, at) =>
    at === first && one.kind === 'paragraph' ? { ...one, runs: [...unique(anchors), ...one.runs] } : one,
  );
}

function unique(anchors: readonly FlowRun[]): FlowRun[] {
  return [...new Map(anchors.map((anchor) => [anchor.kind === 'anchor' ? anchor.id : '', anchor])).values()];
}
