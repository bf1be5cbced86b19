import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file is there as a whole or not at all: it is written under another name and then renamed. */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  const draft = join(dirname(path), `.${process.pid}.draft`);
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
