import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { matchesPattern } from '../../src/integrations/host-config/path-pattern.ts';

interface HeaderLines {
  /** A path; a `*` stands for anything. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads `_headers` in the folder of a built site; without one there are no further headers. */
export function readHeaders(root: string): readonly HeaderLines[] {
  const path = join(root, '_headers');
  if (!existsSync(path)) return [];
  const blocks = readFileSync(path, 'utf8').split(/\n(?=\S)/);
  return blocks.map((block) => {
    const [first = '', ...lines] = block.split('\n').map((line) => line.trim());
    const headers = lines
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
    return { path: first, headers };
  });
}

/** The headers of every block that matches. */
export function headersFor(blocks: readonly HeaderLines[], pathname: string): [name: string, value: string][] {
  return blocks
    .filter(({ path }) => matchesPattern(path, pathname))
    .flatMap(({ headers }) => headers.map(([name, value]): [string, string] => [name, value]));
}

/** Says what else an answer depends on, besides what was said before. */
export function addVary(response: ServerResponse, names: string): void {
  const before = response.getHeader('Vary');
  const parts = [before ?? [], names].flat().map(String);
  response.setHeader('Vary', [...new Set(parts.flatMap((part) => part.split(/\s*,\s*/)))].join(', '));
}
