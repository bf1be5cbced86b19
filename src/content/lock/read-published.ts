import { readFileSync } from 'node:fs';
import { startOfFile, type Problem } from '../problem.ts';
import { sha256 } from '../text-hash.ts';
import { checksumsFile } from './lock-files.ts';
import type { LockEntry } from './read-lock.ts';

/** The canonical words of a text as published, or the problem that the file with them is gone or altered. */
export function readPublished({ text, hash }: LockEntry): string | Problem {
  const bytes = read(text.path);
  if (bytes && sha256(bytes) === hash) return bytes.toString('utf8');
  return {
    file: text.file,
    ...startOfFile,
    rule: 'lock-altered',
    message: bytes
      ? `These are not the words whose hash stands in ${checksumsFile}.`
      : `This file is missing, but its hash stands in ${checksumsFile}.`,
    mend: 'Bring both back from git; where the text itself is as published, npm run policy lock writes the file anew.',
  };
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
