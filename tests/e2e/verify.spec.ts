import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { PolicyDetails } from '../../src/api/policy-details.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

const pdf = 'dist/downloads/sla-2025-05-29-en.pdf';
const details = (policy: string) =>
  JSON.parse(readFileSync(`dist/api/v1/policies/${policy}.json`, 'utf8')) as PolicyDetails;

/** The clauses of a text, as anyone can get them from the API. */
function clauses(policy: string, version: string, language: string): { id: string; heading: string; text: string }[] {
  const { texts } = details(policy).versions.find((candidate) => candidate.version === version)!;
  return [...texts.find((text) => text.language === language)!.clauses];
}

const whole = (...of: Parameters<typeof clauses>): string =>
  clauses(...of)
    .map(({ text }) => text)
    .join('');
const verdict = (page: Page): Locator => page.locator('.result').getByRole('status');

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste a text').fill(text);
  await page.getByRole('button', { name: 'Verify the text' }).click();
}

test.use({ locale: 'en-GB', timezoneId: 'America/Los_Angeles' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-01-15T12:00:00Z'));
});

test.describe('a file', () => {
  test('from the downloads is told apart, unaltered, with its version and whether it is in force', async ({ page }) => {
    await page.goto('/en/verify/');
    await page.getByLabel('Choose a file').setInputFiles(pdf);
    await expect(verdict(page)).toHaveText('Unaltered: sla-2025-05-29-en.pdf is published here with just these bytes.');
    const card = page.locator('.result .version');
    await expect(card).toContainText('In force from May 29, 2025');
    await expect(card).toContainText('On January 15, 2026, by this device’s clock');
    await expect(
      card.getByRole('link', { name: 'Service Level Agreement, version 2025-05-29, English' }),
    ).toHaveAttribute('href', '/en/sla/2025-05-29/');
    await expect(card.getByRole('link', { name: 'All versions' })).toHaveAttribute('href', '/en/sla/history/');
  });

  test('of a superseded version is said not to be in force any more, with the way to the one that is', async ({
    page,
  }) => {
    await page.goto('/en/verify/');
    await page.getByLabel('Choose a file').setInputFiles('dist/downloads/privacy-policy-2023-09-08-en.pdf');
    const card = page.locator('.result .version');
    await expect(card.locator('.badge')).toHaveText('No longer in force');
    await expect(card).toContainText('In force from September 8, 2023 until July 9, 2025');
    await expect(card.getByRole('link', { name: 'Read the version in force' })).toHaveAttribute(
      'href',
      '/en/privacy-policy/',
    );
  });

  test('is judged by the reader’s clock', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2024-01-15T12:00:00Z'));
    await page.goto('/en/verify/');
    await page.getByLabel('Choose a file').setInputFiles('dist/downloads/privacy-policy-2023-09-08-en.pdf');
    await expect(page.locator('.result .badge')).toHaveText('In force');
    await page.getByLabel('Choose a file').setInputFiles(pdf);
    await expect(page.locator('.result .badge')).toHaveText('Not in force yet');
  });

  test('can be dropped', async ({ page }) => {
    await page.goto('/en/verify/');
    const transfer = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'renamed.pdf', { type: 'application/pdf' }));
      return data;
    }, readFileSync(pdf).toString('base64'));
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
    await expect(verdict(page)).toContainText('Unaltered: sla-2025-05-29-en.pdf');
  });

  test('with one other byte is not the published one', async ({ page }) => {
    await page.goto('/en/verify/');
    const bytes = readFileSync(pdf);
    bytes[bytes.length - 9]! ^= 1;
    const file = { name: 'sla-2025-05-29-en (2).pdf', mimeType: 'application/pdf', buffer: bytes };
    await page.getByLabel('Choose a file').setInputFiles(file);
    await expect(verdict(page)).toContainText('This is not the published sla-2025-05-29-en.pdf.');
    await expect(page.locator('.verdict')).toHaveAttribute('data-verdict', 'altered');
  });

  test('that cannot be one of ours is said to be so, without reading it', async ({ page }) => {
    await page.goto('/en/verify/');
    const answer = async (name: string, buffer: Buffer): Promise<void> =>
      page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await answer('empty.pdf', Buffer.alloc(0));
    await expect(verdict(page)).toHaveText('The file is empty.');
    await answer('photo.png', Buffer.from([137, 80, 78, 71]));
    await expect(verdict(page)).toHaveText(
      /^Files of this kind are not published here\. Those that are end in .*\.pdf/,
    );
    await answer('<img src=x onerror=alert(1)>.pdf', Buffer.from('x'));
    await expect(verdict(page)).toContainText('No published file has these bytes.');
    await page.evaluate(() => {
      const huge = new File([new Uint8Array(50 * 1024 * 1024)], 'huge.pdf');
      huge.arrayBuffer = () => Promise.reject(new Error('read'));
      const data = new DataTransfer();
      data.items.add(huge);
      document
        .querySelector('.drop')!
        .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await expect(verdict(page)).toContainText('No published file has these bytes.');
  });
});

test.describe('a text', () => {
  test('that is the canonical one is told by its hash alone', async ({ page }) => {
    await page.goto('/en/verify/');
    await paste(page, whole('apple-privacy-manifest', '2024-07-09', 'en'));
    await expect(verdict(page)).toHaveText('Unaltered: this is the canonical text, character for character.');
    await expect(page.locator('.result .version')).toHaveCount(1);
  });

  test('may have other line breaks', async ({ page }) => {
    await page.goto('/en/verify/');
    await paste(page, whole('sla', '2025-05-29', 'en').replaceAll(' ', '\n'));
    await expect(verdict(page)).toHaveText('Unaltered: these are all words of the text, and no others.');
  });

  test('copied from the page it stands on is unaltered', async ({ page }) => {
    await page.goto('/en/dpsa/');
    const copied = await page.locator('.text-body').innerText();
    await page.goto('/en/verify/');
    await paste(page, copied);
    await expect(verdict(page)).toHaveText(/^Unaltered: these are all words/);
  });

  test('that is one clause is found in every version that has it', async ({ page }) => {
    await page.goto('/en/verify/');
    const { text, heading } = clauses('privacy-policy', '2025-07-09', 'en').find(({ id }) => id === 'controller')!;
    await paste(page, text);
    await expect(verdict(page)).toHaveText('Unaltered: this passage stands, word for word, in a published text.');
    await expect(page.locator('.result .version h3')).toHaveText([
      'Privacy Policy, version 2025-07-09, English',
      'Privacy Policy, version 2023-09-08, English',
    ]);
    const link = page.locator('.result').getByRole('link', { name: heading }).first();
    await link.click();
    await expect(page).toHaveURL('/en/privacy-policy/2025-07-09/#controller');
  });

  test('with one other word shows the clause and the word', async ({ page }) => {
    await page.goto('/en/verify/');
    await paste(page, whole('privacy-policy', '2025-07-09', 'en').replace('for 14 days', 'for 15 days'));
    await expect(verdict(page)).toHaveText(
      'Not a published text. Compared with the nearest one: missing 1 word or sign, added 1 word or sign.',
    );
    const difference = page.locator('.result .redline');
    await expect(difference.getByRole('heading', { level: 4 })).toHaveText(['6. Data retention']);
    await expect(difference.locator('del')).toHaveText('missing: 14');
    await expect(difference.locator('ins')).toHaveText('added: 15');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('in Chinese is compared word by word', async ({ page }) => {
    await page.goto('/zh/verify/');
    await page.getByLabel('粘贴文本').fill(whole('privacy-policy', '2025-07-09', 'zh').replace('14 天', '15天'));
    await page.getByRole('button', { name: '核验文本' }).click();
    await expect(verdict(page)).toHaveText(/^与已发布的文本均不一致。.*缺少 1 个词或符号，多出 1 个词或符号。$/);
    await expect(page.locator('.result del')).toHaveText('缺少： 14');
  });

  test('that hides something else is never run as mark-up', async ({ page }) => {
    await page.goto('/en/verify/');
    const { text } = clauses('sla', '2025-05-29', 'en')[4]!;
    await paste(page, `${text}<img src=x onerror="document.title='run'"><script>document.title = 'run'</script>`);
    await expect(verdict(page)).toHaveText(/^The words of the passage are there, and further ones: \d+/);
    await expect(page.locator('.result ins')).toContainText('<img src=x');
    await expect(page.locator('.result').locator('img, script')).toHaveCount(0);
    await expect(page).toHaveTitle(/^Verify/);
  });

  test('that is none gets a clear answer', async ({ page }) => {
    await page.goto('/en/verify/');
    await paste(page, ' \n ');
    await expect(verdict(page)).toHaveText('There is no text to verify.');
    await paste(page, 'the data');
    await expect(verdict(page)).toHaveText(/^This is too short/);
    await paste(page, '%PDF-1.7 \u0001\u0002\uFFFD\uFFFD\uFFFD stream \uFFFD\uFFFD');
    await expect(verdict(page)).toHaveText(/^This is not a text\./);
    await paste(page, 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.');
    await expect(verdict(page)).toHaveText('No published text is like this one.');
    await paste(page, 'word '.repeat(120_000));
    await expect(verdict(page)).toHaveText('This is longer than any published text.');
  });
});

test.describe('the page', () => {
  test('sends nothing but requests for published data', async ({ page }) => {
    const asked: string[] = [];
    await page.goto('/en/verify/', { waitUntil: 'networkidle' });
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await paste(page, whole('sla', '2025-05-29', 'en').slice(0, 400));
    await expect(verdict(page)).toContainText('Unaltered');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((request) => !/^GET \/api\/v1\/policies(\/[a-z-]+)?\.json$/.test(request))).toEqual([]);
  });

  test('works with the keyboard alone', async ({ page }) => {
    await page.goto('/en/verify/');
    await page.getByLabel('Choose a file').focus();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Paste a text')).toBeFocused();
    await page.keyboard.type('The controller of the personal information covered by this Module is as specified');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(verdict(page)).toContainText('Unaltered');
  });

  test('says that it needs a secure page where hashes cannot be computed', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
    await page.goto('/en/verify/');
    await paste(page, 'Any text at all');
    await expect(verdict(page)).toHaveText(/open this page by its https address/);
  });

  test('says so when the data cannot be loaded, and tries again', async ({ page }) => {
    await page.goto('/en/verify/');
    await page.route('/api/v1/**', (route) => route.abort());
    await paste(page, 'We retain this data for fourteen days and no longer than that.');
    await expect(verdict(page)).toHaveText(/could not be loaded/);
    await page.unroute('/api/v1/**');
    await page.getByRole('button', { name: 'Verify the text' }).click();
    await expect(verdict(page)).not.toHaveText(/could not be loaded/);
  });

  test('fits a phone with a result on it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/zh/verify/');
    await page.getByLabel('粘贴文本').fill(whole('privacy-policy', '2025-07-09', 'en').replaceAll('data', 'dаta'));
    await page.getByRole('button', { name: '核验文本' }).click();
    await expect(page.locator('.result del').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to verify with sha256sum', async ({ page }) => {
    await page.goto('/en/verify/');
    await expect(page.locator('noscript p')).toHaveText(/^Verifying on this page needs JavaScript\./);
    await expect(page.getByLabel('Paste a text')).toBeHidden();
    await expect(page.getByText('sha256sum -c --ignore-missing SHA256SUMS')).toBeVisible();
    await expect(page.getByRole('link', { name: 'All policies, versions and hashes (JSON)' })).toBeVisible();
  });
});
