import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/integrations/browser.ts';

describe('the browser that prints', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test('starts with nothing installed on the machine and makes tagged PDFs', async () => {
    const page = await browser.newPage();
    await page.setContent('<html lang="en"><title>Policy</title><h1>Policy</h1>');
    const pdf = await page.pdf({ tagged: true, outline: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });

  test('reaches no other host: what it prints comes from the site alone', async () => {
    const page = await browser.newPage();
    await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });
});
