import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { PictureJob } from './print-job.ts';
import { UnprintablePage } from './unprintable-page.ts';

/** Sizes of the title in CSS pixels: the largest at which all words fit is taken. */
const titleSizes = { largest: 128, smallest: 40, step: 4 };

/** How many colours a picture has: enough for even edges of letters, and a third of the bytes. */
const shades = 16;

/**
 * A page as a PNG. Its `h1` is set as large as the picture allows.
 * @throws UnprintablePage when even the smallest title does not fit.
 */
export async function takePicture(page: Page, { picture }: PictureJob): Promise<Uint8Array> {
  await page.setViewportSize(picture);
  if (!(await page.evaluate(fitTitle, titleSizes))) {
    throw new UnprintablePage(`The title does not fit into ${picture.width} × ${picture.height} pixels: shorten it.`);
  }
  const photographed = await page.screenshot({ type: 'png', animations: 'disabled' });
  return sharp(photographed).png({ palette: true, colours: shades, dither: 0, compressionLevel: 9 }).toBuffer();
}

/** Runs in the page. */
function fitTitle({ largest, smallest, step }: typeof titleSizes): boolean {
  const title = document.querySelector('h1')!;
  for (let size = largest; size >= smallest; size -= step) {
    title.style.fontSize = `${size}px`;
    if (title.scrollWidth <= title.clientWidth && title.scrollHeight <= title.clientHeight) return true;
  }
  return false;
}
