import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../problem.ts';
import { report, type Reading } from './reading.ts';
import { syntaxMend } from './syntax-mend.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of a text; nothing in it is run. `null`, with a problem reported, where the text is not MDX. */
export function parseMdx(reading: Reading): Root | null {
  try {
    return processor.parse(reading.source);
  } catch (error) {
    const { reason, place } = messageOf(error);
    report(reading, place, 'syntax', `This is not readable as MDX: ${reason}`, syntaxMend(reason));
    return null;
  }
}

/** A complaint of the parser; older parts of it give the place in words only, as “(3:1-3:7)”. */
function messageOf(error: unknown): { reason: string; place: Place | null } {
  if (error instanceof RangeError) return { reason: 'it is nested too deeply', place: null };
  const message = error as { reason?: string; line?: number; column?: number };
  const reason = (message.reason ?? String(error)).split('\n', 1)[0] ?? '';
  const [, line = message.line, column = message.column] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  return { reason, place: line && column ? { line: Number(line), column: Number(column) } : null };
}
