import type { Browser, BrowserContext, Page } from 'playwright-core';
import { answerRequests } from './answer-requests.ts';
import type { ServedFont } from './document-fonts.ts';
import { fillPageNumbers } from './fill-page-numbers.ts';
import { markSpeech } from './mark-speech.ts';
import { normalisePdf } from './normalise-pdf.ts';
import type { PageJob, PrintJob } from './print-job.ts';
import type { PrintedFile } from './printed-file.ts';
import type { SiteFiles } from './site-files.ts';
import { takePicture } from './take-picture.ts';
import { usePrintFonts } from './use-print-fonts.ts';
import { withinTime } from './within-time.ts';

/** Makes files of pages of a built site. */
export interface Printer {
  print(job: PageJob): Promise<PrintedFile>;
  /** Whether it can still print: its browser may have crashed. */
  isAlive(): boolean;
  close(): Promise<void>;
}

/** Milliseconds for one document; the longest takes about six thousand. */
const defaultPatience = 60_000;

/** Milliseconds for a page to go away. */
const closingTime = 5_000;

/** As wide as the paper between its margins, in CSS pixels. */
const viewport = { width: 627, height: 880 };

/** A printer for the site in `site`, opened under the `origin` it will have in public (see `answerRequests`). */
export function openPrinter(browser: Browser, site: SiteFiles, origin: string, patience = defaultPatience): Printer {
  // What was asked of a browser that dies is not always answered.
  const gone = new Promise<never>((_, reject) => {
    browser.once('disconnected', () => reject(new Error('The browser is gone.')));
  });
  gone.catch(() => undefined);
  return {
    async print(job) {
      // What is printed is what stands in the file: the site is complete without its scripts.
      const opened = browser.newContext({ javaScriptEnabled: false, bypassCSP: true, viewport });
      const context = await Promise.race([opened, gone]);
      try {
        return await withinTime(patience, Promise.race([printIn(context, job, site, origin), gone]));
      } finally {
        // A page that hangs does not even close; then nothing but another browser helps.
        await withinTime(closingTime, context.close()).catch(() => browser.close());
      }
    },
    isAlive: () => browser.isConnected(),
    close: () => browser.close(),
  };
}

async function printIn(context: BrowserContext, job: PageJob, site: SiteFiles, origin: string): Promise<PrintedFile> {
  const fonts = new Map<string, ServedFont>();
  const sources: Record<string, string | null> = {};
  await answerRequests(context, { site, origin, fonts, sources });

  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(origin + job.page);
  await page.evaluate(unmarkTerms);
  await usePrintFonts(page, job.languages, fonts);
  return { bytes: 'picture' in job ? await takePicture(page, job) : await printDocument(page, job), sources };
}

async function printDocument(page: Page, job: PrintJob): Promise<Uint8Array> {
  const speech = await markSpeech(page);
  const raw = await fillPageNumbers(page, (purpose) => {
    const isDocument = purpose === 'document';
    return page.pdf({ tagged: isDocument, outline: isDocument, preferCSSPageSize: true, printBackground: true });
  });
  const { languages, about, outlineDepth } = job;
  return normalisePdf(raw, { ...about, language: languages[0] }, { speech, outlineDepth });
}

/** What helps on a page would be a hundred links on paper that the text does not have. Runs in the page. */
function unmarkTerms(): void {
  for (const mark of document.querySelectorAll('a[data-term]')) mark.replaceWith(...mark.childNodes);
  document.body.normalize();
}
