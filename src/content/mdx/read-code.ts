import type { Code as CodeNode } from 'mdast';
import type { Code } from '../../domain/document/block.ts';
import { report, type Reading } from './reading.ts';

/** A listing in fences. A fence left open would swallow all that follows, so it is refused. */
export function readCode(node: CodeNode, reading: Reading): Code {
  const { start, end } = node.position ?? {};
  const written = reading.source.slice(start?.offset, end?.offset);
  if (!/\n[ \t>]*(`{3,}|~{3,})[ \t]*$/.test(written)) {
    report(reading, node, 'open-fence', 'This listing has no end.', 'Close it with a line of three back ticks.');
  }
  if (node.meta || !/^[\w+#.-]*$/.test(node.lang ?? '')) {
    report(
      reading,
      node,
      'code-language',
      `The listing is marked “${[node.lang, node.meta].filter(Boolean).join(' ')}”.`,
      'Write the language and nothing else, such as xml.',
    );
  }
  return { kind: 'code', language: node.lang ?? null, download: null, text: node.value };
}
