import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import type { Location } from './location.ts';
import { placeAt, startOfFile, type Place, type Problem } from './problem.ts';

/** The longest text published so far has 65 KiB; what is sixteen times as long is not a text any more. */
const largest = 1024 * 1024;

/**
 * The words of a content file, or the problem that there are none. Nothing but a plain file of a sane size is opened:
 * no link, which may lead anywhere, and no pipe, which may never end.
 */
export function readSource({ path, file }: Location): string | Problem {
  const refuse = (rule: string, message: string, mend: string, place: Place = startOfFile): Problem => ({
    file,
    ...place,
    rule,
    message,
    mend,
  });
  try {
    const kind = lstatSync(path);
    if (kind.isSymbolicLink()) {
      return refuse('symbolic-link', 'This is a link to another file.', 'Put the file itself here.');
    }
    if (!kind.isFile()) return refuse('unreadable-file', 'This is no plain file.', 'Put a file with words here.');
    const bytes = readAtMost(path, largest);
    if (bytes === null) {
      return refuse('file-size', 'This file is larger than 1 MiB.', 'Divide it: no text and no data is that long.');
    }
    const words = bytes.toString('utf8');
    // Bytes that are no UTF-8 would come back as others.
    if (words.includes('\ufffd') && !Buffer.from(words).equals(bytes)) {
      const place = placeAt(words, firstUndecoded(words, bytes));
      return refuse('encoding', 'From here on, this file is not UTF-8.', 'Save it as UTF-8.', place);
    }
    return words;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return refuse('missing-file', 'This file does not exist.', 'Write it.');
    }
    return refuse(
      'unreadable-file',
      `This file cannot be read: ${String(error)}`,
      'Check what it is and who may read it.',
    );
  }
}

/** The bytes of a file; `null`, without reading any, if there are more. It is opened once, so it cannot be exchanged. */
function readAtMost(path: string, size: number): Buffer | null {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return fstatSync(file).size > size ? null : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The first mark of undecodable bytes in `words` that is not written out in `bytes` itself. */
function firstUndecoded(words: string, bytes: Buffer): number {
  for (let at = words.indexOf('\ufffd'); at >= 0; at = words.indexOf('\ufffd', at + 1)) {
    const before = Buffer.byteLength(words.slice(0, at));
    if (!bytes.subarray(before, before + 3).equals(Buffer.from('\ufffd'))) return at;
  }
  return 0;
}
