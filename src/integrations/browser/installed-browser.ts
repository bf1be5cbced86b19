import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The path of Playwright's own Chromium or of a Chrome or Chromium in its usual place; undefined when there is none. */
export async function installedBrowser(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath(), ...usualPlaces()].find((path) => path !== '' && existsSync(path));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((variable) => process.env[variable])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`);
}
