import { BuilderElement, FileChild, NextAttributeComponent, Paragraph, TextRun } from 'docx';
import type { IContext, IRunOptions, IXmlableObject, ParagraphChild } from 'docx';
import type { Fate, FlowEdge } from '../flow/flow.ts';
import { paragraphChild } from './paragraph-child.ts';
import type { ChangeStamp, Writing } from './writing.ts';

/** The library knows no moves: their mark-up is written here. */
const names = { removed: 'w:moveFrom', added: 'w:moveTo' } as const;

type Moving = keyof typeof names;
type Attributes = Record<string, { readonly key: string; readonly value: string | number }>;

/** Words that moved away from here or to here. */
export function movedRun(state: Moving, options: IRunOptions, change: ChangeStamp): ParagraphChild {
  const attributes = stamp(change);
  return paragraphChild(new BuilderElement({ name: names[state], attributes, children: [new TextRun(options)] }));
}

/** Where words that moved begin or end; both places of a move have the same name. */
export function moveEdge(edge: FlowEdge['edge'], fate: Fate, writing: Writing): ParagraphChild {
  return paragraphChild(new BuilderElement(edgeElement(edge, fate, writing)));
}

/** The same for paragraphs that moved together: it stands between paragraphs. */
export class MoveEdge extends FileChild {
  constructor({ edge, fate }: FlowEdge, writing: Writing) {
    const { name, attributes } = edgeElement(edge, fate, writing);
    super(name);
    this.root.push(new NextAttributeComponent(attributes));
  }
}

/** A paragraph whose mark moved too. */
export class MovedParagraph extends Paragraph {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const paragraph = super.prepForXml(context);
    for (const properties of childrenOf(paragraph, 'w:p', 'w:pPr', 'w:rPr')) {
      for (const [tracked, name] of [
        ['w:del', names.removed],
        ['w:ins', names.added],
      ] as const) {
        if (!(tracked in properties)) continue;
        properties[name] = properties[tracked];
        delete properties[tracked];
      }
    }
    return paragraph;
  }
}

type Xml = Record<string, unknown>;

/** What stands in an element that is reached by a path of names. */
function childrenOf(xml: Xml | undefined, ...path: readonly string[]): Xml[] {
  const inside = (elements: readonly Xml[], name: string): Xml[] =>
    elements.flatMap((element): Xml[] => [(element[name] as Xml | Xml[] | undefined) ?? []].flat());
  return path.reduce(inside, xml ? [xml] : []);
}

function edgeElement(edge: FlowEdge['edge'], { state, move }: Fate, writing: Writing) {
  const kind = names[state as Moving];
  const id = { key: 'w:id', value: writing.rangeId(`${kind} ${move}`) };
  if (edge === 'end') return { name: `${kind}RangeEnd`, attributes: { id } satisfies Attributes };
  const { author, date } = stamp(writing.change());
  const name = { key: 'w:name', value: `move${move}` };
  return { name: `${kind}RangeStart`, attributes: { id, author, date, name } satisfies Attributes };
}

function stamp({ id, author, date }: ChangeStamp) {
  return {
    id: { key: 'w:id', value: id },
    author: { key: 'w:author', value: author },
    date: { key: 'w:date', value: date },
  } satisfies Attributes;
}
