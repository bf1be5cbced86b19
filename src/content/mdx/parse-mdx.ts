import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
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

interface SyntaxMessage {
  readonly reason: string;
  readonly place: { readonly line: number; readonly column: number } | null;
}

function messageOf(error: unknown): SyntaxMessage {
  if (error instanceof RangeError) return { reason: 'it is nested too deeply', place: null };
  if (!(error instanceof Error)) return { reason: String(error), place: null };
  const { reason = error.message, line, column } = error as Error & Record<'reason', string | undefined> &
    Partial<Record<'line' | 'column', number>>;
  return { reason: reason.split('\n')[0]!, place: line && column ? { line, column } : null };
}
