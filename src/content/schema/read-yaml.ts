import { Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { placeAt, startOfFile, type Place, type Problem } from '../problem.ts';
import { describeIssue } from './describe-issue.ts';
import { refuseNodes, refuseSource, tooDeep, type YamlFault } from './refuse-yaml.ts';

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
  const options = { lineCounter, version: '1.2', schema: 'core', prettyErrors: false } as const;
  const { document, faults } = parseYaml(source, options);
  const place = (path: DataPath): Place => placeIn(document, path, lineCounter);
  if (faults.length > 0) {
    const problems = faults.map(({ index, message, mend }) => {
      return { file, ...placeAt(source, index), rule: 'yaml', message, mend };
    });
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

function parseYaml(source: string, options: Parameters<typeof parseDocument>[1]) {
  const empty = new Document(null);
  const refused = refuseSource(source);
  if (refused) return { document: empty, faults: [refused] };
  try {
    const document = parseDocument(source, options);
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }): YamlFault => ({
      index: pos[0],
      message: `This is not readable as YAML: ${message}`,
      mend: 'Mind the indentation; put a value that holds “: ”, “#”, “*” or “&” into quotes.',
    }));
    return { document, faults: [...faults, ...refuseNodes(document)] };
  } catch (error) {
    // The stack is used up.
    if (error instanceof RangeError) return { document: empty, faults: [tooDeep(0)] };
    throw error;
  }
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
