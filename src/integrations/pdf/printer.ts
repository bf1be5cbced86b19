import type { Browser, BrowserContext, Page } from 'playwright-core';
import { answerRequests } from './answer-requests.ts';
import { characterPlaces } from './character-places.ts';
import { documentCharacters } from './document-characters.ts';
import { documentFonts, MissingCharacters, type ServedFont } from './document-fonts.ts';
import { fillPageNumbers } from './fill-page-numbers.ts';
import { markSpeech } from './mark-speech.ts';
import { normalisePdf } from './normalise-pdf.ts';
import { pageStyle } from './page-style.ts';
import type { PrintJob } from './print-job.ts';
import type { PrintedFile } from './printed-file.ts';
import type { SiteFiles } from './site-files.ts';
import { UnprintablePage } from './unprintable-page.ts';
import { withinTime } from './within-time.ts';

/** Prints pages of a built site. */
export interface Printer {
  print(job: PrintJob): Promise<PrintedFile>;
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
  return {
    async print(job) {
      // What is printed is what stands in the file: the site is complete without its scripts.
      const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true, viewport });
      try {
        return await withinTime(patience, printIn(context, job, site, origin));
      } finally {
        // A page that hangs does not even close; then nothing but another browser helps.
        await withinTime(closingTime, context.close()).catch(() => browser.close());
      }
    },
    isAlive: () => browser.isConnected(),
    close: () => browser.close(),
  };
}

async function printIn(context: BrowserContext, job: PrintJob, site: SiteFiles, origin: string): Promise<PrintedFile> {
  const fonts = new Map<string, ServedFont>();
  const sources: Record<string, string | null> = {};
  await answerRequests(context, { site, origin, fonts, sources });

  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(origin + job.page);
  await page.evaluate(unmarkTerms);
  const cut = await fontsOf(page, job);
  for (const font of cut) fonts.set(font.path, font);
  await addStyle(page, pageStyle(job.languages, cut));

  const speech = await markSpeech(page);
  const raw = await fillPageNumbers(page, (purpose) => {
    const isDocument = purpose === 'document';
    return page.pdf({ tagged: isDocument, outline: isDocument, preferCSSPageSize: true, printBackground: true });
  });
  const { languages, about, outlineDepth } = job;
  return { bytes: await normalisePdf(raw, { ...about, language: languages[0] }, { speech, outlineDepth }), sources };
}

/** @throws UnprintablePage naming the characters that no font has, and where they stand. */
async function fontsOf(page: Page, job: PrintJob): Promise<ServedFont[]> {
  try {
    return await documentFonts(await documentCharacters(page), job.languages);
  } catch (error) {
    if (!(error instanceof MissingCharacters)) throw error;
    const places = await characterPlaces(page, error.characters);
    throw new UnprintablePage(`${error.message} Found ${places.join('; ')}.`, { cause: error });
  }
}

/** What helps on a page would be a hundred links on paper that the text does not have. Runs in the page. */
function unmarkTerms(): void {
  for (const mark of document.querySelectorAll('a[data-term]')) mark.replaceWith(...mark.childNodes);
  document.body.normalize();
}

/** Adds a style sheet and waits for its fonts. Without JavaScript a page keeps no promise, so it is asked again. */
async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
    for (const font of document.fonts) void font.load();
  }, css);
  for (;;) {
    const states = await page.evaluate(() => [...document.fonts].map((font) => font.status));
    if (states.includes('error')) throw new Error('A font could not be loaded.');
    if (states.every((state) => state === 'loaded')) return;
    await page.waitForTimeout(10);
  }
}
