/**
 * `npm run bench:search`: what the search of the built site loads, how long it takes, what it finds and how well it answers.
 * With `--large` also with 1,000 texts.
 */
import { chromium, type Browser } from 'playwright-core';
import { servePreview } from '../scripts/serve.ts';
import { languages, type Language } from '../src/domain/language.ts';
import { routes } from '../src/domain/routes.ts';
import { browserExecutable } from '../src/integrations/browser.ts';
import { askWorker, clausesFound } from '../tests/search/ask-worker.ts';
import { blindQuestions, judgedQuestions, quality, ranksOf } from '../tests/search/judged-questions.ts';
import {
  anyCharacters,
  hanRun,
  publishedRecords,
  samples,
  threeWords,
  truth,
  type Cut,
} from '../tests/search/samples.ts';
import { firstResult } from './search/first-result.ts';
import { largeSite } from './search/large-site.ts';
import { layLine, local, slow4g } from './search/slow-line.ts';

const queries: Readonly<Record<Language, readonly string[]>> = {
  en: ['backend logs', '"service availability"', 'how long are backend logs kept'],
  zh: ['后端日志', '"14 天"', '日志保存多久'],
};

const browser = await chromium.launch(await browserExecutable({}));
try {
  await measure(browser, 'dist', 'this site');
  await findings(browser);
  if (process.argv.includes('--large')) {
    const large = await largeSite('dist', { policies: 50, versions: 10 });
    try {
      await measure(browser, large.root, '1,000 texts');
    } finally {
      large.remove();
    }
  }
} finally {
  await browser.close();
}

async function measure(on: Browser, root: string, what: string): Promise<void> {
  const server = await servePreview({ root });
  console.log(`\nUntil the first result, ${what} (a fresh browser each time)`);
  for (const [lineName, slowness] of [
    ['local', local],
    ['slow 4G', slow4g],
  ] as const) {
    for (const language of languages) {
      for (const query of queries[language]) {
        const line = await layLine(server.port, slowness);
        const context = await on.newContext({ baseURL: line.url, serviceWorkers: 'block' });
        const result = await firstResult(context, line, routes.policy(language, 'sla'), query);
        await context.close();
        await line.close();
        const { milliseconds, bytes, bytesInAll, requests, keystrokes } = result;
        console.log(
          `${lineName.padEnd(8)} ${language} ${kib(bytes)} in ${requests} requests, ${kib(bytesInAll)} in all, ` +
            `${milliseconds.toFixed(0)} ms, later keystrokes ${quickestAndSlowest(keystrokes)} ms: ${query}`,
        );
      }
    }
  }
  await server.close();
}

async function findings(on: Browser): Promise<void> {
  const server = await servePreview({ root: 'dist' });
  const page = await on.newPage({ baseURL: server.url, serviceWorkers: 'block' });
  console.log('\nWhat is found');
  const runs: readonly (readonly [Language, string, Cut])[] = [
    ['zh', 'runs of Han characters', hanRun],
    ['zh', 'quotations cut anywhere', anyCharacters],
    ['en', 'phrases of three words', threeWords],
    ['en', 'quotations cut anywhere', anyCharacters],
  ];
  for (const [language, what, cut] of runs) {
    const taken = samples(language, cut, 1000);
    const found = await askWorker(
      page,
      { language, scope: 'versions' },
      taken.map((sample) => `"${sample}"`),
    );
    const records = publishedRecords(language);
    let right = 0;
    let said = 0;
    let shown = 0;
    taken.forEach((sample, index) => {
      const wanted = new Set(truth(records, sample));
      const got = clausesFound(found[index]!);
      right += got.filter((name) => wanted.has(name)).length;
      said += wanted.size;
      shown += got.length;
    });
    console.log(
      `${language} 1,000 ${what}: recall ${(right / said).toFixed(4)}, precision ${(right / shown).toFixed(4)}`,
    );
  }
  for (const [what, questionsOf] of [
    ['judged', judgedQuestions],
    ['blind', blindQuestions],
  ] as const) {
    for (const language of languages) {
      const questions = questionsOf(language);
      const { recallAt3, mrr } = quality(await ranksOf(page, language, questions));
      console.log(
        `${language} ${questions.length} ${what} questions: recall@3 ${recallAt3.toFixed(3)}, MRR ${mrr.toFixed(3)}`,
      );
    }
  }
  await server.close();
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

function quickestAndSlowest(milliseconds: readonly number[]): string {
  return [milliseconds[0]!, milliseconds.at(-1)!].map((time) => time.toFixed(0)).join(' to ');
}
