/**
 * `npm run bench:pages`: what Lighthouse says of each type of page on a phone (simulated slow 4G), what such a page weighs
 * and how many elements it has. Names of types after `--`, as in `npm run bench:pages -- policy search`, choose some.
 */
import { loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { servePreview } from '../scripts/serve.ts';
import { freePort } from '../scripts/serve/free-port.ts';
import { languages } from '../src/domain/language.ts';
import { browserExecutable } from '../src/integrations/browser.ts';
import { loadLighthouse, type LighthouseResult } from './pages/lighthouse.ts';
import { pageTypes } from './pages/page-types.ts';
import { weighPage } from './pages/page-weight.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What else runs on the machine only makes a page slower: the quickest run counts. */
const runs = 3;

const chosen = process.argv.slice(2);
const lighthouse = await loadLighthouse();
const server = await servePreview({ root: 'dist' });
const port = await freePort();
const executable = await browserExecutable();
const browser = await chromium.launch({
  ...executable,
  args: [...executable.args, `--remote-debugging-port=${port}`],
});
try {
  await measure(browser);
} finally {
  await browser.close();
  await server.close();
}

async function measure(on: Browser): Promise<void> {
  console.log(`Load of the machine: ${loadavg()[0]!.toFixed(1)}\n`);
  console.log(row(['', 'scores', 'bytes', 'requests', 'LCP', 'TBT', 'CLS', 'elements', 'of the text', 'of clauses']));
  for (const { name, path } of pageTypes) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    for (const language of languages) {
      const url = server.url + path(language);
      const page = await on.newPage();
      const weight = await weighPage(page, url);
      await page.close();
      const result = await quickest(url);
      const number = (audit: string): number => result.audits[audit]?.numericValue ?? NaN;
      console.log(
        row([
          `${name} ${language}`,
          categories.map((category) => percent(result.categories[category]?.score)).join('/'),
          `${(weight.bytes / 1024).toFixed(1)} KiB`,
          String(weight.requests),
          `${(number('largest-contentful-paint') / 1000).toFixed(2)} s`,
          `${number('total-blocking-time').toFixed(0)} ms`,
          number('cumulative-layout-shift').toFixed(3),
          String(weight.elements),
          weight.ofText > 0 ? `${weight.ofText} (${(weight.elements / weight.ofText).toFixed(2)})` : '',
          weight.ofClauses > 0 ? `${weight.ofClauses} (${(weight.elements / weight.ofClauses).toFixed(2)})` : '',
        ]),
      );
      for (const line of remarks(result)) console.log(`    ${line}`);
    }
  }
}

async function quickest(url: string): Promise<LighthouseResult> {
  const results: LighthouseResult[] = [];
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port, logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
    results.push(result.lhr);
  }
  const slowness = ({ audits }: LighthouseResult): number =>
    audits['largest-contentful-paint']!.numericValue! + audits['total-blocking-time']!.numericValue!;
  return results.reduce((best, result) => (slowness(result) < slowness(best) ? result : best));
}

/** What costs points. */
function remarks({ categories: all, audits, runWarnings }: LighthouseResult): string[] {
  const counted = Object.values(all).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const failed = counted.flatMap(({ id }) => {
    const audit = audits[id]!;
    return audit.score === null || audit.score >= 0.9 ? [] : [`${id}: ${audit.title}`];
  });
  return [...runWarnings, ...failed];
}

function percent(score: number | null | undefined): string {
  return score === null || score === undefined ? '?' : String(Math.round(score * 100));
}

function row(cells: readonly string[]): string {
  const widths = [16, 17, 10, 8, 7, 7, 6, 8, 12, 12];
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!))).join('  ');
}
