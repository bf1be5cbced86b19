import type { Nodes, Root } from 'mdast';
import { forbiddenCharacter } from '../characters.ts';
import { report, type Reading } from './reading.ts';

/** Deeper than any text that `readBlocks` would take, and shallow enough to be walked by functions that call themselves. */
const deepest = 100;

/**
 * Whether the tree can be read: not too deep, and with characters that a reader sees. Those of the source are known by
 * now; what is written as an entity, such as `&#x202E;`, is found here.
 */
export function checkTree(root: Root, reading: Reading): boolean {
  const before = reading.problems.length;
  const waiting: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) {
      const message = 'This is nested too deeply to be read.';
      report(reading, node, 'nesting', message, 'Write it with fewer levels of lists, components and emphasis.');
      return false;
    }
    checkWords(node, reading);
    if ('children' in node) waiting.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })));
  }
  return reading.problems.length === before;
}

function checkWords(node: Nodes, reading: Reading): void {
  const found = forbiddenCharacter(wordsOf(node).join('\n'));
  if (!found) return;
  report(
    reading,
    node,
    'character',
    `Here stands the character ${found.name}, written as an entity: it ${found.fault}.`,
    'Remove it, and write all others as themselves.',
  );
}

/** All that the parser has taken out of the source for a node. */
function wordsOf(node: Nodes): string[] {
  if ('attributes' in node) {
    return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  }
  const fields: object = node;
  return Object.entries(fields).flatMap(([name, value]) =>
    printed.has(name) && typeof value === 'string' ? [value] : [],
  );
}

const printed = new Set(['value', 'url', 'title', 'lang', 'meta']);
