/**
 * How long the files to download take, how large they are, and whether they are the same each time: from nothing, again,
 * after one text has changed, and with another number of workers. `npm run bench:exports` (two to three minutes).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { contentDirectory } from '../src/content/site-library.ts';
import { documentExporter } from './exports/document-exporter.ts';
import type { ExportedFiles, Exporter } from './exports/exporter.ts';
import { pdfExporter } from './exports/pdf-exporter.ts';

/** Further kinds of files are counted when they are listed here. */
const exporters: readonly Exporter[] = [pdfExporter, documentExporter];

/** The kinds of files by their names, for the sizes. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['PDF of a text', /\d-(en|zh)(?<!-to-.*)\.pdf$/],
  ['bilingual PDF', /-bilingual\.pdf$/],
  ['redline PDF', /-redline\.pdf$/],
  ['book', /^trtc-policies-.*\.pdf$/],
  ['Word', /\.docx$/],
  ['Markdown', /\.md$/],
];

/** The text that changes: a translation, so that no other text becomes out of date by it. */
const changedText = join('policies', 'sla', '2025-05-29', 'zh.mdx');

const folder = mkdtempSync(join(tmpdir(), 'bench-exports-'));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const [first, second, changed] = ['first', 'second', 'changed'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  buildPages(first, contentDirectory());
  cpSync(first, second, { recursive: true });
  buildPages(changed, contentWithChange());
  console.log(`Load of the machine: ${loadavg()[0]!.toFixed(1)}\n`);

  for (const exporter of exporters) {
    const [cache, other] = [join(folder, exporter.name), join(folder, `${exporter.name} again`)];
    console.log(exporter.name);
    await timed('from nothing, 2 workers', exporter, { pages: first, cache, workers: 2 });
    await timed('again', exporter, { pages: first, cache, workers: 2 });
    await timed('one text changed', exporter, { pages: changed, cache, workers: 2 });
    await timed('from nothing, 3 workers', exporter, { pages: second, cache: other, workers: 3 });
  }
  sizes(first);
  sameBytes(first, second);
}

async function timed(what: string, exporter: Exporter, run: Parameters<Exporter['run']>[0]): Promise<void> {
  const [start, cpuStart] = [performance.now(), cpuSeconds()];
  const files = await exporter.run(run);
  const [seconds, cpu] = [(performance.now() - start) / 1000, cpuSeconds() - cpuStart];
  const times = `${seconds.toFixed(1).padStart(6)} s (${cpu.toFixed(1)} s of processors)`;
  console.log(`  ${what.padEnd(24)} ${times.padEnd(36)} ${madeWords(files, seconds)}`);
}

/** What this process and the browsers that it has closed have used: on a shared machine it tells more than the clock. */
function cpuSeconds(): number {
  const own = process.cpuUsage();
  const seconds = (own.user + own.system) / 1e6;
  if (!existsSync('/proc/self/stat')) return seconds;
  // After the name in parentheses: the 14th and 15th are the times of children, in hundredths of a second.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return seconds + (Number(fields[13]) + Number(fields[14])) / 100;
}

function madeWords({ total, made }: ExportedFiles, seconds: number): string {
  if (made.length === total) return `${total} files, ${(seconds / total).toFixed(2)} s each`;
  const names = made.map((file) => basename(file)).sort();
  return `${made.length} of ${total} made${names.length > 0 ? `: ${names.join(', ')}` : ''}`;
}

function buildPages(outDir: string, contentDir: string): void {
  const env = { ...process.env, CONTENT_DIR: contentDir, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, [join('bench', 'exports', 'build-pages.ts'), outDir], { env, stdio: 'inherit' });
}

/** The site's content with one sentence more in one text. */
function contentWithChange(): string {
  const content = join(folder, 'content');
  cpSync(contentDirectory(), content, { recursive: true });
  const file = join(content, changedText);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n本句为测量而增加。\n`);
  return content;
}

function sizes(pages: string): void {
  console.log('\nSizes in KB: smallest, median, largest');
  const files = globSync('*', { cwd: join(pages, 'downloads') });
  for (const [kind, pattern] of kinds) {
    const lengths = files
      .filter((name) => pattern.test(name))
      .map((name) => readFileSync(join(pages, 'downloads', name)).length / 1024)
      .sort((a, b) => a - b);
    if (lengths.length === 0) continue;
    const [least, median, most] = [lengths[0]!, lengths[Math.floor(lengths.length / 2)]!, lengths.at(-1)!];
    const numbers = [least, median, most].map((size) => size.toFixed(0).padStart(5)).join(' ');
    console.log(`  ${kind.padEnd(14)} ${String(lengths.length).padStart(3)} files ${numbers}`);
  }
}

function sameBytes(one: string, other: string): void {
  const digest = (pages: string, name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(pages, 'downloads', name)))
      .digest('hex');
  const names = globSync('*', { cwd: join(one, 'downloads') });
  const different = names.filter((name) => digest(one, name) !== digest(other, name));
  console.log(`\nThe same bytes both times: ${names.length - different.length} of ${names.length} files`);
  if (different.length === 0) return;
  console.error(`Not the same: ${different.join(', ')}`);
  process.exitCode = 1;
}
