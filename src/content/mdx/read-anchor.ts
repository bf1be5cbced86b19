import type { RootContent } from 'mdast';
import { report, placeOf, type Placed, type Reading } from './reading.ts';

const idComment = /^\s*\/\*\s*#(.*?)\s*\*\/\s*$/s;
const idForm = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** The id in a comment such as `{/* #retention *​/}`; `null` for any other node. */
export function idInComment(node: RootContent | undefined): string | null {
  if (node?.type !== 'mdxTextExpression') return null;
  return idComment.exec(node.value)?.[1] ?? null;
}

/** Enters an id among those of the text, where links can point. Complains of a bad form and of a second use. */
export function enterAnchor(id: string, placed: Placed, reading: Reading): void {
  if (!idForm.test(id)) {
    report(
      reading,
      placed,
      'bad-id',
      `“${id}” is no id.`,
      'An id is made of a-z and 0-9, with single hyphens or full stops between.',
    );
    return;
  }
  const first = reading.anchors.get(id);
  if (first) {
    report(
      reading,
      placed,
      'duplicate-id',
      `The id “${id}” is taken already, on line ${first.line}.`,
      'Give each clause, list item and table row an id of its own.',
    );
    return;
  }
  reading.anchors.set(id, placeOf(placed));
}
