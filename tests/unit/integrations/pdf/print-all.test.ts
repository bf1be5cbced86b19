import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { digest } from '../../../../src/integrations/pdf/digest.ts';
import { printAll, type PrintSummary } from '../../../../src/integrations/pdf/print-all.ts';
import { openPrintCache } from '../../../../src/integrations/pdf/print-cache.ts';
import type { PrintJob } from '../../../../src/integrations/pdf/print-job.ts';
import { UnprintablePage } from '../../../../src/integrations/pdf/unprintable-page.ts';
import { sampleJob } from './sample-job.ts';

const jobs = ['one', 'two', 'three'].map((name): PrintJob => ({
  ...sampleJob,
  page: `/en/${name}/`,
  file: `/downloads/${name}.pdf`,
}));

/** The site as a list of files; the printer sets the page in the style sheet and needs both. */
let site: Record<string, string>;
let output: string;
let folder: string;
let alive: boolean;
const openPrinter = vi.fn();
const print = vi.fn();

beforeEach(async () => {
  site = { '/en/one/': 'One', '/en/two/': 'Two', '/en/three/': 'Three', '/style.css': 'style' };
  output = await mkdtemp(join(tmpdir(), 'print-all-'));
  folder = join(output, '.cache');
  print.mockReset().mockImplementation((job: PrintJob) => {
    const paths = [job.page, '/style.css'];
    return Promise.resolve({
      bytes: Buffer.from(paths.map((path) => site[path]).join()),
      sources: Object.fromEntries(paths.map((path) => [path, digestAt(path)])),
    });
  });
  alive = true;
  openPrinter
    .mockReset()
    .mockImplementation(() => Promise.resolve({ print, isAlive: () => alive, close: () => Promise.resolve() }));
});

const digestAt = (path: string): string | null => (site[path] === undefined ? null : digest(site[path]));

const build = (changes: Partial<Parameters<typeof printAll>[0]> = {}): Promise<PrintSummary> =>
  printAll({
    jobs,
    site: { read: () => Promise.resolve(null), digest: (path) => Promise.resolve(digestAt(path)) },
    output,
    cache: openPrintCache(folder),
    fingerprint: 'tools',
    parallel: 2,
    openPrinter,
    ...changes,
  });

describe('the first build', () => {
  test('prints every job into its file, with one printer', async () => {
    expect(await build()).toEqual({ printed: 3, cached: 0 });
    expect(await readFile(join(output, 'downloads/two.pdf'), 'utf8')).toBe('Two,style');
    expect(openPrinter).toHaveBeenCalledOnce();
  });
});

describe('the next build', () => {
  beforeEach(() => build());

  test('prints nothing and starts no browser when nothing has changed', async () => {
    openPrinter.mockClear();
    expect(await build()).toEqual({ printed: 0, cached: 3 });
    expect(openPrinter).not.toHaveBeenCalled();
  });

  test('prints a document again when its page has changed, and only that one', async () => {
    site['/en/two/'] = 'Two, mended';
    expect(await build()).toEqual({ printed: 1, cached: 2 });
    expect(await readFile(join(output, 'downloads/two.pdf'), 'utf8')).toBe('Two, mended,style');
  });

  test('prints all again when a style sheet that they use has changed', async () => {
    site['/style.css'] = 'other style';
    expect(await build()).toMatchObject({ printed: 3 });
  });

  test('prints all again with another browser, font or version of this code', async () => {
    expect(await build({ fingerprint: 'other tools' })).toMatchObject({ printed: 3 });
  });

  test('prints a document again when what it says of itself has changed', async () => {
    const renamed = { ...jobs[0]!, about: { ...sampleJob.about, title: 'Another title' } };
    expect(await build({ jobs: [renamed, ...jobs.slice(1)] })).toEqual({ printed: 1, cached: 2 });
  });

  test('forgets documents that are no longer asked for', async () => {
    await build({ jobs: jobs.slice(1) });
    expect(await readdir(folder)).toHaveLength(2);
  });
});

describe('a failure', () => {
  test('names the document and its page; the others are printed', async () => {
    const succeed = print.getMockImplementation()!;
    print.mockImplementation((job: PrintJob) =>
      job.page === '/en/one/' ? Promise.reject(new UnprintablePage('No font has “☑”.')) : (succeed(job) as unknown),
    );
    await expect(build()).rejects.toThrow(
      '1 of 3 files could not be printed.\n  /downloads/one.pdf from /en/one/: No font has “☑”.',
    );
    expect((await readdir(join(output, 'downloads'))).sort()).toEqual(['three.pdf', 'two.pdf']);
  });

  test('says which page the site does not have, without starting a browser for it', async () => {
    site = {};
    await expect(build()).rejects.toThrow('/downloads/two.pdf from /en/two/: the page is not in the built site.');
    expect(openPrinter).not.toHaveBeenCalled();
  });

  test('is one clear line when there is no browser', async () => {
    openPrinter.mockRejectedValue(new Error('No Chromium found.'));
    await expect(build()).rejects.toThrow(/^No Chromium found\.$/);
  });
});

describe('a browser that fails at a document', () => {
  /** How often the first document fails. */
  const failing = (times: number, fail: () => void = () => undefined): void => {
    const succeed = print.getMockImplementation()!;
    let left = times;
    print.mockImplementation((job: PrintJob) => {
      if (job.page !== '/en/one/' || left-- <= 0) return succeed(job) as unknown;
      fail();
      return Promise.reject(new Error('Target crashed'));
    });
  };

  test('gets a second chance', async () => {
    failing(1);
    expect(await build()).toEqual({ printed: 3, cached: 0 });
    expect(await readFile(join(output, 'downloads/one.pdf'), 'utf8')).toBe('One,style');
    expect(openPrinter).toHaveBeenCalledOnce();
  });

  test('is replaced when it has crashed', async () => {
    failing(1, () => (alive = false));
    openPrinter.mockImplementation(() => {
      alive = true;
      return Promise.resolve({ print, isAlive: () => alive, close: () => Promise.resolve() });
    });
    expect(await build({ parallel: 1 })).toEqual({ printed: 3, cached: 0 });
    expect(openPrinter).toHaveBeenCalledTimes(2);
  });

  test('gets no third one: the build fails, names the document, and leaves nothing half-written', async () => {
    failing(2);
    await expect(build()).rejects.toThrow(
      '1 of 3 files could not be printed.\n  /downloads/one.pdf from /en/one/: Target crashed',
    );
    expect((await readdir(join(output, 'downloads'))).sort()).toEqual(['three.pdf', 'two.pdf']);
  });

  test('is not asked again for a page that is itself to blame', async () => {
    print.mockRejectedValue(new UnprintablePage('No font has “☑”.'));
    await expect(build()).rejects.toThrow('3 of 3 files could not be printed.');
    expect(print).toHaveBeenCalledTimes(3);
  });
});

test('the longest page is printed first, and each file says how many there are and how long it will take', async () => {
  site['/en/three/'] = 'Three, the longest of all';
  const told: string[] = [];
  const bytes = (path: string) => Promise.resolve(site[path] === undefined ? null : Buffer.from(site[path]));
  await build({
    parallel: 1,
    site: { read: bytes, digest: (path) => Promise.resolve(digestAt(path)) },
    onPrinted: ({ job, done, total, secondsLeft }) => {
      told.push(`${done}/${total} ${job.page}`);
      expect(secondsLeft).toBeGreaterThanOrEqual(0);
    },
  });
  expect(told).toEqual(['1/3 /en/three/', '2/3 /en/one/', '3/3 /en/two/']);
});
