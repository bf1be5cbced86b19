import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands in the pages themselves, as sources of a Content-Security-Policy: `'sha256-…'`, sorted. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The hashes of all inline scripts and style sheets in the pages of a built site. They are read off the files as a
 * browser will get them, so a script that changes brings its own hash along.
 */
export async function inlineHashes(directory: string): Promise<InlineHashes> {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for await (const file of glob('**/*.html', { cwd: directory })) {
    for (const { name, content } of inlineElements(await readFile(join(directory, file), 'utf8'))) {
      (name === 'script' ? scripts : styles).add(content);
    }
  }
  return { scripts: [...scripts].map(source).toSorted(), styles: [...styles].map(source).toSorted() };
}

interface InlineElement {
  readonly name: 'script' | 'style';
  readonly content: string;
}

const elements = /<(script|style)((?:\s+[^\s"'=<>]+(?:="[^"]*")?)*)\s*>([^]*?)<\/\1>/g;

/** Those that a browser runs or applies: files and blocks of data need no hash. */
function inlineElements(html: string): InlineElement[] {
  return [...html.matchAll(elements)].flatMap(([, name = '', attributes = '', content = '']) => {
    if (name === 'style') return { name, content };
    const type = /\stype="([^"]*)"/.exec(attributes)?.[1] ?? 'module';
    const runs = !/\ssrc="/.test(attributes) && /^(module|importmap|speculationrules|text\/javascript)$/.test(type);
    return name === 'script' && runs ? { name, content } : [];
  });
}

function source(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
