import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../domain/document/inline.ts';
import { isComponent, type Component } from './component.ts';
import { joinLines } from './join-lines.ts';
import { readAttribute, readAttributes } from './read-attributes.ts';
import { readLinkTarget } from './read-link-target.ts';
import { placeOf, report, type Reading } from './reading.ts';
import { refuseNode } from './refuse-node.ts';

/** A run of words, with the file's line ends and stray spaces taken out. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  return joinLines(readAll(nodes, reading), reading.context.language);
}

function readAll(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  return nodes.flatMap((node) => readInline(node, reading) ?? []);
}

function readInline(node: PhrasingContent, reading: Reading): Inline | null {
  switch (node.type) {
    case 'text':
      return { kind: 'text', text: node.value };
    case 'inlineCode':
      return { kind: 'code', text: node.value };
    case 'break':
      return { kind: 'break' };
    case 'strong':
    case 'emphasis':
      return { kind: node.type, children: readAll(node.children, reading) };
    case 'link': {
      const children = readAll(node.children, reading);
      const target = readLinkTarget(node, reading);
      return target && { kind: 'link', target, children };
    }
    default:
      if (isComponent(node) && node.name === 'br') return readBreak(node, reading);
      if (isComponent(node) && node.name === 'Def') return readDefinition(node, reading);
      refuseNode(node, reading);
      return null;
  }
}

function readBreak(component: Component, reading: Reading): Inline {
  readAttributes(component, [], reading);
  return { kind: 'break' };
}

function readDefinition(component: Component, reading: Reading): Inline {
  const children = readAll(component.children as PhrasingContent[], reading);
  const term = readAttribute(component, 'term', reading) ?? '';
  const first = reading.definitions.get(term);
  if (first) {
    report(
      reading,
      component,
      'defined-twice',
      `“${term}” is defined already, on line ${first.line}.`,
      'Keep <Def> where the text defines the term; later uses need no mark.',
    );
  } else if (term !== '') {
    reading.definitions.set(term, placeOf(component));
  }
  return { kind: 'definition', term, children };
}
