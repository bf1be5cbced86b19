import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A folder that looks like the built site in `dist`, but for some files at its root; `null` leaves one out. */
export function siteFolder(changes: Readonly<Record<string, string | null>>): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'host-'));
  for (const name of readdirSync('dist')) {
    if (!(name in changes)) symlinkSync(resolve('dist', name), join(root, name));
  }
  for (const [name, content] of Object.entries(changes)) {
    if (content !== null) writeFileSync(join(root, name), content);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
