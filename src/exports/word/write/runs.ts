import {
  BookmarkEnd,
  BookmarkStart,
  DeletedTextRun,
  InsertedTextRun,
  Tab,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Fate, FlowRun } from '../flow/flow.ts';
import { inLanguage } from './plain-runs.ts';
import { paragraphChild } from './paragraph-child.ts';
import { movedRun, moveEdge } from './moves.ts';
import { spansOf, type Span } from './spans.ts';
import type { Writing } from './writing.ts';
import { writeLink } from './links.ts';

/** The runs of a paragraph. `blockMoves` are the moves of whole paragraphs: those say themselves where they begin. */
export function writeRuns(
  runs: readonly FlowRun[],
  blockMoves: ReadonlySet<number>,
  writing: Writing,
): ParagraphChild[] {
  const rangeOf = (run: FlowRun): string | null => {
    if (run.kind === 'anchor' || run.fate.move === null || blockMoves.has(run.fate.move)) return null;
    return `${run.fate.state} ${run.fate.move}`;
  };
  const ranges = runs.map(rangeOf);
  return runs.flatMap((run, at): ParagraphChild[] => {
    const range = ranges[at];
    const children = writeRun(run, writing);
    if (!range || run.kind === 'anchor') return children;
    return [
      ...(ranges.indexOf(range) === at ? [moveEdge('start', run.fate, writing)] : []),
      ...children,
      ...(ranges.lastIndexOf(range) === at ? [moveEdge('end', run.fate, writing)] : []),
    ];
  });
}

function writeRun(run: FlowRun, writing: Writing): ParagraphChild[] {
  switch (run.kind) {
    case 'anchor': {
      const id = writing.nextId();
      return [new BookmarkStart(writing.bookmark(run.id)!, id), new BookmarkEnd(id)].map(paragraphChild);
    }
    case 'label':
      return [tracked(run.fate, { children: withTabs(run.text) }, writing)];
    case 'words':
      return byLink(spansOf(run.inlines, writing.language)).flatMap(({ link, spans }) => {
        const children = spans.map((span) => tracked(run.fate, runOptions(span, writing), writing));
        return link === null ? children : [writeLink(link, children, writing)];
      });
  }
}

function tracked(fate: Fate, options: IRunOptions, writing: Writing): ParagraphChild {
  if (fate.state === 'kept') return new TextRun(options);
  const change = writing.change();
  if (fate.move !== null) return movedRun(fate.state, options, change);
  return fate.state === 'added'
    ? new InsertedTextRun({ ...options, ...change })
    : new DeletedTextRun({ ...options, ...change });
}

function runOptions({ text, code, strong, emphasis, link, isForeign }: Span, { language }: Writing): IRunOptions {
  const style = code ? 'CodeWords' : link === null ? undefined : link.kind === 'term' ? 'DefinedTerm' : 'Hyperlink';
  return {
    ...(text === '\n' ? { children: [], break: 1 } : { children: withTabs(text) }),
    ...(style !== undefined && { style }),
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(code && { noProof: true }),
    ...(code ? {} : inLanguage(language, isForeign)),
  };
}

/** Neighbours that lead to the same are one link. */
function byLink(spans: readonly Span[]): { readonly link: Span['link']; readonly spans: Span[] }[] {
  const groups: { link: Span['link']; spans: Span[] }[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last && JSON.stringify(last.link) === JSON.stringify(span.link)) last.spans.push(span);
    else groups.push({ link: span.link, spans: [span] });
  }
  return groups;
}

function withTabs(text: string): (string | Tab)[] {
  return text
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? new Tab() : part));
}
