import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { startOfFile, type Place, type Problem } from '../problem.ts';
import { describeIssue } from './describe-issue.ts';

/** A path into the data, such as `['languages', 'en']`. */
export type DataPath = readonly PropertyKey[];

/** The data of a YAML file, or why it has none. */
export interface YamlReading<Data> {
  readonly data: Data | null;
  readonly problems: readonly Problem[];
  /** Where a value stands; the nearest one around it if it is not there. */
  readonly place: (path: DataPath) => Place;
}

/** Reads YAML 1.2 and holds it against a schema. Dates stay the strings they are written as. */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
): YamlReading<z.infer<Schema>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, version: '1.2', schema: 'core', prettyErrors: false });
  const place = (path: DataPath): Place => placeIn(document, path, lineCounter);

  const faults = [...document.errors, ...document.warnings, ...aliases(document)];
  if (faults.length > 0) {
    const problems = faults.map(({ message, pos }) => ({
      file,
      ...at(lineCounter, pos[0] ?? 0),
      rule: 'yaml',
      message: `This is not readable as YAML: ${message}`,
      mend: 'Mind the indentation; put a value that holds “: ”, “#”, “*” or “&” into quotes.',
    }));
    return { data: null, problems, place };
  }

  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return { data: result.data, problems: [], place };
  const problems = result.error.issues.map((issue) => {
    const { path, message, mend } = describeIssue(issue);
    return { file, ...place(path), rule: 'data', message, mend };
  });
  return { data: null, problems, place };
}

interface Fault {
  readonly message: string;
  readonly pos: readonly number[];
}

/** Aliases can make a small file endlessly large, and no data here needs them. */
function aliases(document: Document): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      found.push({ message: 'aliases are not used here', pos: range ?? [0] });
    },
  });
  return found;
}

function placeIn(document: Document, path: DataPath, lineCounter: LineCounter): Place {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] | null } | undefined)?.range;
    if (range) return at(lineCounter, range[0] ?? 0);
  }
  return startOfFile;
}

function at(lineCounter: LineCounter, offset: number): Place {
  const { line, col } = lineCounter.linePos(offset);
  return line === 0 ? startOfFile : { line, column: col };
}
