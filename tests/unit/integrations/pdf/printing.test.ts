import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../src/integrations/browser.ts';
import type { PictureJob, PrintJob } from '../../../../src/integrations/pdf/print-job.ts';
import type { PrintedFile } from '../../../../src/integrations/pdf/printed-file.ts';
import { openPrinter } from '../../../../src/integrations/pdf/printer.ts';
import { openSiteFiles, type SiteFiles } from '../../../../src/integrations/pdf/site-files.ts';
import { steadyPrinter } from '../../../../src/integrations/pdf/steady-printer.ts';
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

/** The English page of the sample site, altered. */
function alteredSite(alter: (html: string) => string): SiteFiles {
  const site = openSiteFiles('tests/fixtures/pdf-site');
  const read = async (path: string): Promise<Uint8Array | null> => {
    const bytes = await site.read(path);
    return bytes && path === sampleJob.page ? Buffer.from(alter(Buffer.from(bytes).toString())) : bytes;
  };
  return { ...site, read };
}

async function printAltered(alter: (html: string) => string): Promise<ReadPdf> {
  const printer = openPrinter(await launchBrowser(), alteredSite(alter), 'https://policies.example');
  try {
    return await readPdf((await printer.print(sampleJob)).bytes);
  } finally {
    await printer.close();
  }
}

test(
  'a page that hangs is given up, and the next one is printed',
  async () => {
    const browser = await launchBrowser();
    const site = openSiteFiles('tests/fixtures/pdf-site');
    const read = (path: string): ReturnType<SiteFiles['read']> =>
      path === '/en/hangs/' ? new Promise(() => undefined) : site.read(path);
    const printer = openPrinter(browser, { ...site, read }, 'https://policies.example', 2_000);
    try {
      await expect(printer.print({ ...sampleJob, page: '/en/hangs/' })).rejects.toThrow('It took longer than 2 s.');
      expect((await printer.print(sampleJob)).bytes.length).toBeGreaterThan(1000);
    } finally {
      await printer.close();
    }
  },
  patience,
);

test(
  'a browser that dies while it prints is replaced, and every document comes',
  async () => {
    const site = openSiteFiles('tests/fixtures/pdf-site');
    const browsers: Browser[] = [];
    const read = async (path: string): ReturnType<SiteFiles['read']> => {
      const [first, second] = browsers;
      if (first?.isConnected() && !second) {
        // Both pages ask; who comes second finds it dead already.
        const crashed = first.newBrowserCDPSession().then((session) => session.send('Browser.crash'));
        await crashed.catch(() => undefined);
      }
      return site.read(path);
    };
    const printer = steadyPrinter(async () => {
      browsers.push(await launchBrowser());
      return openPrinter(browsers.at(-1)!, { ...site, read }, 'https://policies.example');
    });
    try {
      const printed = await Promise.all([printer.print(sampleJob), printer.print(sampleJob)]);
      expect(browsers).toHaveLength(2);
      expect(printed[0].bytes.length).toBeGreaterThan(1000);
      expect(Buffer.from(printed[0].bytes).equals(Buffer.from(printed[1].bytes))).toBe(true);
    } finally {
      await printer.close();
    }
  },
  patience,
);

test(
  'a hostile title is printed as words',
  async () => {
    const escaped = 'A \\22 title\\22 ; } \\3c /style\\3e \\3c b\\3e  \\5c  条款';
    const { pages } = await printAltered((html) =>
      html.replace('"Sample Policy · Version 2025-07-09"', `"${escaped}"`),
    );
    expect(pages[0]!.header).toContain('A "title"; } </style><b> \\ 条款');
  },
  patience,
);

describe('a character that no font has', () => {
  test(
    'is an error that says where it stands, not a box',
    async () => {
      const printing = printAltered((html) => html.replace('kept no longer', 'kept ☑ no longer'));
      await expect(printing).rejects.toThrow(
        /^No font for PDFs has “☑” \(U\+2611\)\. Found in “.*It’s kept ☑ no longer.*” under “Preamble”\.$/,
      );
    },
    patience,
  );

  test(
    'is found in the running words, too',
    async () => {
      const printing = printAltered((html) => html.replace('"Policy Center"', '"☑"'));
      await expect(printing).rejects.toThrow('“☑” (U+2611). Found in the running header or footer.');
    },
    patience,
  );
});

test(
  'page numbers are filled into the contents',
  async () => {
    const contents = ['scope', 'retention'].map(
      (id) => `<a href="#${id}">${id} <span data-page-of="${id}">000</span></a>`,
    );
    const pdf = await printAltered((html) => html.replace('<h2 id="preamble">', `<p>${contents.join(' ')}</p>$&`));
    const at = (title: string): number => pdf.outline.find((entry) => entry.title.endsWith(title))!.page + 1;
    expect(pdf.pages[0]!.body).toContain(`scope ${at('Scope & terms')} retention ${at('Retention')}`);
    expect(at('Retention')).toBeGreaterThan(1);
  },
  patience,
);

test(
  'insertions and deletions are read out as what they are, and words in another language in that',
  async () => {
    const pdf = await printAltered((html) =>
      html.replace(
        '<h2 id="preamble">',
        '<p>kept <del><span class="said" hidden>deleted: </span>ten</del> <ins><span class="said" hidden>inserted: </span>two</ins> <span lang="zh-CN">条款</span></p>$&',
      ),
    );
    const { spoken } = pdf.pages[0]!;
    expect(spoken.find(({ text }) => text.trim() === 'ten')).toMatchObject({ alternative: 'deleted: ten' });
    expect(spoken.find(({ text }) => text.trim() === 'two')).toMatchObject({ alternative: 'inserted: two' });
    expect(spoken.find(({ text }) => text.trim() === '条款')).toMatchObject({ language: 'zh-CN', alternative: null });
  },
  patience,
);

describe('a page as a picture', () => {
  const job: PictureJob = { ...sampleJob, file: '/sample.png', picture: { width: 400, height: 200 } };
  const picturePage = (title: string): string => `<html lang="en"><body><h1 style="
    width: 360px; height: 160px; overflow: hidden; font-family: var(--font-text)">${title}</h1></body></html>`;
  const take = async (...titles: readonly string[]): Promise<Buffer[]> => {
    const browser = await launchBrowser();
    try {
      const taken = titles.map((title) =>
        openPrinter(
          browser,
          alteredSite(() => picturePage(title)),
          'https://policies.example',
        ).print(job),
      );
      return (await Promise.all(taken)).map(({ bytes }) => Buffer.from(bytes));
    } finally {
      await browser.close();
    }
  };

  test(
    'has the size that was asked for, and the same bytes from another browser',
    async () => {
      const [long, short] = await take('Two lines', 'SLA');
      expect(await sharp(long).metadata()).toMatchObject({ format: 'png', width: 400, height: 200 });
      expect(long).not.toEqual(short);
      expect(await take('SLA')).toEqual([short]);
    },
    patience,
  );

  test(
    'is refused when its title does not fit: nothing is cut off in silence',
    async () => {
      const taken = take('Incomprehensibilities of a very long title');
      await expect(taken).rejects.toThrow('The title does not fit into 400 × 200 pixels: shorten it.');
    },
    patience,
  );
});
