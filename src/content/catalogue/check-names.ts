import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { within, type Location } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';

const plainName = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;

/** Content is folders and plain files with plain names: no link leads out of it, and no name says something else. */
export function checkNames(content: Location): Problem[] {
  if (!existsSync(content.path)) return [];
  const entries = readdirSync(content.path, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry): Problem[] => {
    const name = relative(content.path, join(entry.parentPath, entry.name)).split(sep).join('/');
    // Hidden files are never read.
    if (name.split('/').some((part) => part.startsWith('.'))) return [];
    const { file } = within(content, name);
    const report = (rule: string, message: string, mend: string): Problem[] => [
      { file, ...startOfFile, rule, message, mend },
    ];
    if (entry.isSymbolicLink()) {
      return report('symbolic-link', 'This is a link to another place.', 'Put what it leads to here, or remove it.');
    }
    if (!entry.isFile() && !entry.isDirectory()) {
      return report('unreadable-file', 'This is neither a folder nor a plain file.', 'Remove it.');
    }
    if (plainName.test(entry.name)) return [];
    return report(
      'file-name',
      'This name has characters that names here do not have.',
      'Name it with a-z and 0-9, with single hyphens or full stops between.',
    );
  });
}
