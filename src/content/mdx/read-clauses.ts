import type { Heading, RootContent } from 'mdast';
import type { Clause } from '../../domain/document/policy-text.ts';
import { blockNodes } from './block-nodes.ts';
import { isComponent, type Component } from './component.ts';
import { readBlocks } from './read-blocks.ts';
import { readCertifications } from './read-certifications.ts';
import { readHeading } from './read-heading.ts';
import { placeOf, report, type Reading } from './reading.ts';
import type { Place } from '../problem.ts';

/** A clause and where its heading stands. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly place: Place;
}

/** The clauses of a text: each heading with what stands under it. */
export function readClauses(nodes: readonly RootContent[], reading: Reading): PlacedClause[] {
  const children = blockNodes(nodes);
  const firstHeading = children.findIndex((node) => node.type === 'heading');
  if (children.length === 0) {
    report(
      reading,
      null,
      'empty-text',
      'This text is empty.',
      'Write its clauses, or take the language out of version.yml.',
    );
  } else if (firstHeading !== 0) {
    report(
      reading,
      children[0]!,
      'text-before-heading',
      'Something stands before the first heading.',
      'Begin the text with a heading such as ## Preamble {/* #preamble */}.',
    );
  }
  return sections(children).flatMap(({ heading, content }) => readSection(heading, content, reading));
}

interface Section {
  readonly heading: Heading;
  readonly content: RootContent[];
}

function sections(nodes: readonly RootContent[]): Section[] {
  const found: Section[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') found.push({ heading: node, content: [] });
    else found.at(-1)?.content.push(node);
  }
  return found;
}

function readSection(heading: Heading, content: readonly RootContent[], outer: Reading): PlacedClause[] {
  const head = readHeading(heading, outer);
  const reading = { ...outer, clauseNumber: head.number };
  const at = content.findIndex(isCertifications);
  const own = at < 0 ? content : content.slice(0, at);
  const clause: Clause = { ...head, blocks: readBlocks(own, reading) };
  const placed = { clause, place: placeOf(heading) };
  if (at < 0) return [placed];

  const component = content[at] as Component;
  if (at < content.length - 1) {
    report(
      reading,
      content[at + 1]!,
      'after-certifications',
      'Nothing may stand between <Certifications /> and the next heading.',
      'Put it before <Certifications />, or into a clause of its own.',
    );
  }
  const printed = readCertifications(component, clause, reading);
  return [placed, ...printed.map((sub) => ({ clause: sub, place: placeOf(component) }))];
}

function isCertifications(node: RootContent): boolean {
  return isComponent(node) && node.name === 'Certifications';
}
