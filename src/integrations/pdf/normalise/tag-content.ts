import type { Operation } from './content-operations.ts';
import { beginsMarked, markedId } from './marked-content.ts';

const artifact: Operation = { operator: 'BMC', operands: ['/Artifact'] };
const end: Operation = { operator: 'EMC', operands: [] };

const startsPath = new Set(['m', 're']);
const paintsPath = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);

/**
 * A page's content with the tags of the mended structure. `tagOf` gives the type of the element that a content belongs
 * to, or `null` for what is not to be read; that, and what Chromium left untagged (running headers, borders), is
 * marked as an artifact.
 */
export function tagContent(operations: readonly Operation[], tagOf: (id: number) => string | null): Operation[] {
  const result: Operation[] = [];
  let depth = 0;
  let pathStart: number | null = null;
  for (const operation of operations) {
    const { operator } = operation;
    if (beginsMarked(operation)) depth++;
    if (depth === 0) {
      if (operator === 'BT') result.push(artifact);
      if (startsPath.has(operator)) pathStart ??= result.length;
      if (paintsPath.has(operator) && pathStart !== null) result.splice(pathStart, 0, artifact);
    }
    result.push(retagged(operation, tagOf));
    if (depth === 0 && (operator === 'ET' || (paintsPath.has(operator) && pathStart !== null))) result.push(end);
    if (paintsPath.has(operator) || operator === 'n') pathStart = null;
    if (operator === 'EMC') depth--;
  }
  return result;
}

function retagged(operation: Operation, tagOf: (id: number) => string | null): Operation {
  const id = markedId(operation);
  if (id === null) return operation;
  const tag = tagOf(id);
  return tag === null ? artifact : { operator: 'BDC', operands: [`/${tag}`, `<</MCID ${id}>>`] };
}
