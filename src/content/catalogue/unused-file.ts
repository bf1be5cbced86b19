import type { Location } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';

/** The complaint that a file lies where nothing looks for it. */
export function unusedFile({ file }: Location, mend: string): Problem {
  return { file, ...startOfFile, rule: 'unused-file', message: 'Nothing uses this file.', mend };
}
