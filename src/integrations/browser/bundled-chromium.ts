/**
 * The Chromium of `@sparticuz/chromium`, a compressed build for Linux on x64 that brings its own libraries and fonts.
 *
 * The package unpacks into the system's temporary folder and trusts whatever lies there. Here a process of its own
 * unpacks into a fresh folder (see `unpackOnce`).
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unpackOnce } from './unpack-once.ts';

const run = promisify(execFile);
const cacheFolder = join('.cache', 'browser');

/** Path and additional environment of the bundled Chromium; it sees only its own fonts and those of `fontFolders`. */
export async function bundledChromium(
  fontFolders: readonly string[],
): Promise<{ executablePath: string; env: Record<string, string> }> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve(cacheFolder, `chromium-${manifest.version}`);
  await unpackOnce(folder, (target) => unpackChromium(entry, target));
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: await fontConfiguration(folder, fontFolders),
    },
  };
}

/** The package reads its target folder and its variant (with libraries) from the environment, once, when imported. */
async function unpackChromium(entry: string, target: string): Promise<void> {
  const program = `
    const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    chromium.setGraphicsMode = false;
    await chromium.executablePath();`;
  const runtime = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  const env = { ...process.env, ...runtime, TMPDIR: target };
  await run(process.execPath, ['--input-type=module', '--eval', program], { env });
}

async function fontConfiguration(folder: string, fontFolders: readonly string[]): Promise<string> {
  const folders = [join(folder, 'fonts', 'fonts'), ...fontFolders.map((path) => resolve(path))];
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${escapeXml(path)}</dir>`).join('\n')}
  <cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>
</fontconfig>
`;
  const file = join(folder, `fonts-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.conf`);
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, text);
    await rename(draft, file);
  }
  return file;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
