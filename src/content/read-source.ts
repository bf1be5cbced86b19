import { readFileSync } from 'node:fs';
import type { Location } from './location.ts';
import { startOfFile, type Problem } from './problem.ts';

/** The words of a content file, or the problem that there are none. Bytes that are no UTF-8 become U+FFFD. */
export function readSource({ path, file }: Location): string | Problem {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      file,
      ...startOfFile,
      rule: missing ? 'missing-file' : 'unreadable-file',
      message: missing ? 'This file does not exist.' : `This file cannot be read: ${String(error)}`,
      mend: missing ? 'Write it.' : 'Check what it is and who may read it.',
    };
  }
}
