/**
 * The browser that prints the PDFs and runs the browser tests.
 *
 * Looked for in this order: the file named by CHROMIUM_PATH, the Chromium that comes with the dependencies (Linux on
 * x64: nothing to download, nothing to install, the same bytes for everybody), Playwright's own Chromium, an installed
 * Chrome or Chromium.
 */
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { bundledChromium } from './browser/bundled-chromium.ts';
import { installedBrowser } from './browser/installed-browser.ts';

/** What Playwright's `launchOptions` need to start the browser; `env` is the whole environment of its process. */
export interface BrowserExecutable {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

export interface BrowserOptions {
  /** Folders with fonts that pages may use as if they were installed; only the bundled Chromium heeds them. */
  fontFolders?: readonly string[];
}

/** On top of Playwright's own flags, which already switch off updates, sync and background traffic. */
const flags = [
  '--disable-gpu',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
  // The site must not depend on another host: names other than this machine's do not resolve.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * Finds the browser, unpacking the bundled one on first use (about three seconds).
 * @throws Error with one line that says what to do, when there is no browser.
 */
export async function browserExecutable(options: BrowserOptions = {}): Promise<BrowserExecutable> {
  const found = await findBrowser(options);
  return { executablePath: found.executablePath, args: [...flags], env: { ...inheritedEnv(), ...found.env } };
}

/**
 * Starts the browser headless. The caller closes it.
 * @throws Error as {@link browserExecutable} does, or Playwright's own when the browser does not start.
 */
export async function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  // Not before: the site's configuration imports this, and Playwright takes 150 ms of every build.
  const { chromium } = await import('playwright-core');
  return chromium.launch({ ...(await browserExecutable(options)), headless: true });
}

async function findBrowser(options: BrowserOptions): Promise<{ executablePath: string; env: Record<string, string> }> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
    return { executablePath: named, env: {} };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium(options.fontFolders ?? []);
  const executablePath = await installedBrowser();
  if (executablePath) return { executablePath, env: {} };
  throw new Error(
    'No Chromium found: run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chrome or Chromium executable.',
  );
}

function inheritedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
