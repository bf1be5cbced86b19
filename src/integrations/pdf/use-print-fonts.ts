import type { Page } from 'playwright-core';
import { characterPlaces } from './character-places.ts';
import { documentCharacters } from './document-characters.ts';
import { documentFonts, MissingCharacters, type ServedFont } from './document-fonts.ts';
import { pageStyle } from './page-style.ts';
import type { PageJob } from './print-job.ts';
import { UnprintablePage } from './unprintable-page.ts';

/**
 * Sets a page in fonts cut down to its own characters, and waits for them. They are added to `served`, by address,
 * for whoever answers the page's requests.
 * @throws UnprintablePage naming the characters that no font has, and where they stand.
 */
export async function usePrintFonts(
  page: Page,
  languages: PageJob['languages'],
  served: Map<string, ServedFont>,
): Promise<void> {
  const cut = await fontsOf(page, languages);
  for (const font of cut) served.set(font.path, font);
  await addStyle(page, pageStyle(languages, cut));
}

async function fontsOf(page: Page, languages: PageJob['languages']): Promise<ServedFont[]> {
  try {
    return await documentFonts(await documentCharacters(page), languages);
  } catch (error) {
    if (!(error instanceof MissingCharacters)) throw error;
    const places = await characterPlaces(page, error.characters);
    throw new UnprintablePage(`${error.message} Found ${places.join('; ')}.`, { cause: error });
  }
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
