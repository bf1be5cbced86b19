import { shown } from './characters.ts';

/** A place in a file; lines and columns count from 1, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something in a content file that must be mended before the site can be published. */
export interface Problem extends Place {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** The rule's stable name, such as `duplicate-id`. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** The start of a file, for problems that concern the whole of it. */
export const startOfFile: Place = { line: 1, column: 1 };

/** The place of a character, given by its index in the words of the file. */
export function placeAt(words: string, index: number): Place {
  const before = words.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

/** Content that cannot be shown. Its message lists every problem with its place and remedy. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** A problem in two lines: where and what, then how to mend it. What content says in it cannot act on a terminal. */
export function describeProblem({ file, line, column, message, mend }: Problem): string {
  return `${shown(`${file}:${line}:${column}  ${message}`)}\n  → ${shown(mend)}`;
}

/** The problems by file, then by place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
