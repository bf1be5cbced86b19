import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../src/integrations/browser.ts';
import type { PrintJob } from '../../../../src/integrations/pdf/print-job.ts';
import type { PrintedFile } from '../../../../src/integrations/pdf/printed-file.ts';
import { openPrinter } from '../../../../src/integrations/pdf/printer.ts';
import { openSiteFiles } from '../../../../src/integrations/pdf/site-files.ts';
import { readPdf, type ReadPdf } from '../../../build/support/read-pdf.ts';
import { sampleJob, sampleJobInChinese } from './sample-job.ts';

const patience = 60_000;

async function printInNewBrowser(...jobs: readonly PrintJob[]): Promise<PrintedFile[]> {
  const site = openSiteFiles('tests/fixtures/pdf-site');
  const printer = openPrinter(await launchBrowser(), site, 'https://policies.example');
  try {
    return await Promise.all(jobs.map((job) => printer.print(job)));
  } finally {
    await printer.close();
  }
}

describe('a printed page', () => {
  let english: PrintedFile;
  let chinese: PrintedFile;
  let pdfs: ReadPdf[];
  beforeAll(async () => {
    [english, chinese] = (await printInNewBrowser(sampleJob, sampleJobInChinese)) as [PrintedFile, PrintedFile];
    pdfs = await Promise.all([readPdf(english.bytes), readPdf(chinese.bytes)]);
  }, patience);

  test(
    'is the same bytes from another browser, in another order',
    async () => {
      const [chineseAgain, englishAgain] = await printInNewBrowser(sampleJobInChinese, sampleJob);
      expect(Buffer.from(english.bytes).equals(englishAgain!.bytes)).toBe(true);
      expect(Buffer.from(chinese.bytes).equals(chineseAgain!.bytes)).toBe(true);
    },
    patience,
  );

  test('knows which files of the site it was made from, and asks no other host', () => {
    const expected = ['/_assets/base.css', '/_assets/site.css', '/en/sample-policy/2025-07-09/'];
    expect(Object.keys(english.sources).sort()).toEqual(expected);
  });

  test('shows the text only, not what is for the screen', () => {
    for (const { pages } of pdfs) expect(pages.map(({ body }) => body).join('')).not.toMatch(/Policy Center|政策中心/);
  });

  test('has its headings as outline', () => {
    expect(pdfs[0]!.outline.map(({ title }) => title)).toEqual([
      'Sample Policy',
      'Preamble',
      '1. Scope & terms',
      '1.1 Parties',
      '2. Use of information',
      '3. Retention',
    ]);
  });

  test('counts its pages', () => {
    const [{ pages }] = pdfs as [ReadPdf];
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach(({ footer }, index) => expect(footer).toContain(`Page ${index + 1} of ${pages.length}`));
  });

  test('reads the head of a table once, though it is printed on every page', () => {
    for (const { pages } of pdfs) {
      const head = pages.flatMap(({ spoken }) => spoken).filter(({ path }) => path.includes('THead'));
      expect(head).toHaveLength(3);
    }
  });

  test('leads links within the site to its public address', () => {
    const [link] = pdfs[0]!.pages.flatMap(({ links }) => links).filter(({ url }) => url !== null);
    expect(link).toMatchObject({ contents: 'the SLA', url: 'https://policies.example/en/sla/#compensation' });
  });

  test('gives Chinese text as it was written', () => {
    expect(pdfs[1]!.pages[0]!.body).toContain('用户可在 14 天内行使权利');
  });
});

test(
  'a hostile title is printed as words',
  async () => {
    const title = 'A "title"; } </style><b> \\ 条款';
    const job = { ...sampleJob, running: { ...sampleJob.running, headerEnd: title } };
    const [printed] = await printInNewBrowser(job);
    const { pages } = await readPdf(printed!.bytes);
    expect(pages[0]!.header).toContain(title);
  },
  patience,
);

test(
  'a character that no font has is an error, not a box',
  async () => {
    const job = { ...sampleJob, running: { ...sampleJob.running, headerEnd: '☑' } };
    await expect(printInNewBrowser(job)).rejects.toThrow('No font for PDFs has “☑” (U+2611).');
  },
  patience,
);
