import { defineConfig, devices } from '@playwright/test';
import { freePort } from './scripts/serve/free-port.ts';
import { browserExecutable } from './src/integrations/browser.ts';

// The workers load this file again: they take the port from the environment.
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}`;

const fonts = ['noto-sans', 'noto-sans-sc'].flatMap((family) =>
  ['400Regular', '700Bold'].map((weight) => `node_modules/@expo-google-fonts/${family}/${weight}`),
);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 2 : 0,
  reporter: [['list'], ['json', { outputFile: '.cache/tests/e2e.json' }]],
  webServer: {
    command: `"${process.execPath}" scripts/preview.ts`,
    env: { PORT: port },
    url: `${baseURL}/`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  use: {
    baseURL,
    // Every test asks the server itself; only those of reading without network keep copies.
    serviceWorkers: 'block',
    launchOptions: await browserExecutable({ fontFolders: fonts }),
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
});
