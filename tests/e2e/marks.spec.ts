import type { Page } from '@playwright/test';
import { siteLibrary } from '../../src/content/site-library.ts';
import { languages } from '../../src/domain/language.ts';
import { atClause, routes } from '../../src/domain/routes.ts';
import { findAddress } from '../../src/domain/search/find-address.ts';
import { findQuery } from '../../src/domain/search/find-query.ts';
import { searchRecords } from '../../src/domain/search-record.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const bar = (page: Page) => page.getByRole('region', { name: /^(Words found in this text|文中找到的词句)$/ });
const position = (page: Page) => bar(page).getByRole('status');
const next = (page: Page) => bar(page).getByRole('button', { name: /^(Next match|下一处匹配)$/ });
const previous = (page: Page) => bar(page).getByRole('button', { name: /^(Previous match|上一处匹配)$/ });
const clear = (page: Page) => bar(page).getByRole('button', { name: /^(Clear the marks|清除标记)$/ });

/** What is marked: all matches, or the one that was stepped to. */
const marked = (page: Page, highlight: 'found' | 'found-here') =>
  page.evaluate((name) => Array.from(CSS.highlights.get(name) ?? [], String), highlight);

/** The clause of the match that was stepped to, and where it stands on the screen. */
const here = (page: Page) =>
  page.evaluate(() => {
    const [match] = (CSS.highlights.get('found-here') ?? []) as Iterable<Range>;
    const clause = match?.startContainer.parentElement?.closest('.clause, .paired-clause');
    const { top = NaN, bottom = NaN } = match?.getBoundingClientRect() ?? {};
    return { clause: clause?.querySelector('h2, h3, h4')?.id, top, bottom };
  });

async function expectInView(page: Page): Promise<void> {
  const edge = (await bar(page).boundingBox())!.y;
  await expect.poll(async () => (await here(page)).top).toBeGreaterThanOrEqual(0);
  await expect.poll(async () => (await here(page)).bottom).toBeLessThanOrEqual(edge);
}

const english = findAddress(
  atClause(routes.policy('en', 'privacy-policy'), 'retention'),
  findQuery(['14 days', 'Backend Log']),
);
const chinese = findAddress(
  atClause(routes.version('zh', 'privacy-policy', '2022-08-11'), 'retention'),
  findQuery(['14 天', '日志']),
);

for (const { address, said, words } of [
  { address: english, said: /^Match (\d+) of (\d+) 6\. Data retention$/, words: /^(14 days|Backend Log)$/i },
  { address: chinese, said: /^第 (\d+) 处，共 (\d+) 处匹配 6\. 数据保留$/, words: /^(14 天|日志)$/ },
]) {
  test.describe(`at ${decodeURIComponent(address)}`, () => {
    test('every place is marked, and the way through them starts in the clause', async ({ page }) => {
      await page.goto(address);
      await expect(position(page)).toHaveText(said);
      const [, n, of] = (await position(page).textContent())!.match(said)!;
      const found = await marked(page, 'found');
      expect(found).toHaveLength(Number(of));
      expect(found.filter((match) => !words.test(match))).toEqual([]);
      expect(await marked(page, 'found-here')).toEqual([found[Number(n) - 1]]);
      expect((await here(page)).clause).toBe('retention');
      await expectInView(page);
    });

    test('the way goes forth and back, round the ends, and each match comes into view', async ({ page }) => {
      await page.goto(address);
      await expect(position(page)).toHaveText(said);
      const count = (await marked(page, 'found')).length;
      const seen = new Set<string>();
      for (let step = 0; step < count; step++) {
        await next(page).click();
        await expectInView(page);
        seen.add((await position(page).textContent())!);
      }
      expect(seen.size).toBe(count);
      await expect(position(page)).toHaveText(said);
      await previous(page).click();
      await next(page).click();
      await expect(position(page)).toHaveText(said);
    });

    test('clearing takes marks and request away, and keeps clause, page and history', async ({ page }) => {
      await page.goto(address);
      await expect(bar(page)).toBeVisible();
      const place = () => page.evaluate(() => [history.length, scrollY]);
      const before = await place();
      await clear(page).click();
      await expect(bar(page)).toBeHidden();
      expect([await marked(page, 'found'), await marked(page, 'found-here')]).toEqual([[], []]);
      await expect(page).toHaveURL(address.replace(/\?[^#]*/, ''));
      expect(await place()).toEqual(before);
    });

    test('the text itself is untouched', async ({ page }) => {
      const html = () => page.locator('.text-body').innerHTML();
      await page.goto(address);
      await next(page).click();
      const withMarks = await html();
      await page.goto(address.replace(/\?[^#]*/, ''));
      expect(await html()).toBe(withMarks);
      await expect(bar(page)).toBeHidden();
    });
  });
}

test.describe('by keyboard alone', () => {
  test('m and Shift m step, the bar comes before the text, and Escape in it clears', async ({ page }) => {
    await page.goto(english);
    await expect(position(page)).toHaveText(/^Match/);
    const before = await position(page).textContent();
    await page.keyboard.press('m');
    await expect(position(page)).not.toHaveText(before!);
    await page.keyboard.press('Shift+M');
    await expect(position(page)).toHaveText(before!);
    await page.locator('.text-header a').last().focus();
    await page.keyboard.press('Tab');
    await expect(previous(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(position(page)).not.toHaveText(before!);
    await page.keyboard.press('Escape');
    await expect(bar(page)).toBeHidden();
    await expect(page).not.toHaveURL(/find=/);
    await expect(page.locator('a.permalink[href="#retention"]')).toBeFocused();
  });

  test('the keys rest when the reader has switched them off', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('shortcuts', 'off'));
    await page.goto(english);
    const before = await position(page).textContent();
    await page.keyboard.press('m');
    await expect(position(page)).toHaveText(before!);
  });

  test('what the focus goes to is not hidden by the bar', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    await page.goto(english);
    await expect(bar(page)).toBeVisible();
    const edge = (await bar(page).boundingBox())!.y;
    await page.locator('.text-body a').first().focus();
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const top = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
      expect(top + 20).toBeLessThanOrEqual(edge);
    }
  });
});

test.describe('the address decides', () => {
  test('when the reader comes back, by history, by reloading or in another tab', async ({ page, context }) => {
    await page.goto(english);
    await expect(position(page)).toHaveText(/^Match/);
    const count = (await marked(page, 'found')).length;
    await page.goto(routes.policy('en', 'sla'));
    await page.goBack();
    await expect.poll(() => marked(page, 'found')).toHaveLength(count);
    await page.reload();
    await expect.poll(() => marked(page, 'found')).toHaveLength(count);
    const tab = await context.newPage();
    await tab.goto(page.url());
    await expect.poll(() => marked(tab, 'found')).toHaveLength(count);
  });

  test('when the way back leads to marks that were cleared since', async ({ page }) => {
    await page.goto(english);
    await expect(position(page)).toHaveText(/ 6\. Data retention$/);
    await page.locator('.contents').getByRole('link', { name: 'How personal information is used' }).click();
    await expect(position(page)).toHaveText(/ 4\. How personal information is used$/);
    await clear(page).click();
    await expect(bar(page)).toBeHidden();
    await page.goBack();
    await expect(position(page)).toHaveText(/ 6\. Data retention$/);
    await page.goForward();
    await expect(bar(page)).toBeHidden();
  });

  test('when the page was left where the reader was, and is found so again', async ({ page }) => {
    await page.goto(english);
    for (let step = 0; step < 3; step++) await next(page).click();
    await expectInView(page);
    const { top } = await here(page);
    await page.reload();
    await expect(bar(page)).toBeVisible();
    await expectInView(page);
    expect(Math.abs((await here(page)).top - top)).toBeLessThan(500);
  });

  test('and other pages neither load marks nor show a bar', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of ['/en/privacy-policy/', '/en/sla/?on=2025-01-01#release', '/en/glossary/?find=TRTC']) {
      await page.goto(path);
      await expect(bar(page)).toBeHidden();
    }
    expect(asked.filter((url) => url.includes('text-marks'))).toEqual([]);
    await page.goto('/en/sla/?find=');
    await expect(bar(page)).toBeHidden();
  });
});

test('a text without matches says so, and one match is called one', async ({ page }) => {
  await page.goto('/en/sla/?find=zebra');
  await expect(position(page)).toHaveText('No match in this text');
  await expect(next(page)).toBeHidden();
  await page.goto('/zh/sla/?find=zebra');
  await expect(position(page)).toHaveText('本文中没有匹配项');
  await clear(page).click();
  await expect(page).toHaveURL('/zh/sla/');
  await page.goto('/en/privacy-policy/?find="AroundDeal%20Holdings%20Limited"');
  await expect(position(page)).toHaveText(/^1 match /);
});

test('with both languages on the page, only those that are shown are stepped through', async ({ page }) => {
  await page.goto('/en/privacy-policy/bilingual/?find="日志"%20"log"#retention');
  await expect(position(page)).toHaveText(/^Match \d+ of \d+ /);
  const all = (await marked(page, 'found')).length;
  await expect(position(page)).toHaveText(new RegExp(` of ${all} `));
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(position(page)).not.toHaveText(new RegExp(` of ${all} `));
  await next(page).click();
  expect((await marked(page, 'found-here')).join()).toMatch(/^log/i);
  await expectInView(page);
});

test('whatever stands in the address is only ever text', async ({ page, context }) => {
  const hostile = '"<img src=x onerror=alert(1)>" <script>alert(1)</script> ';
  // No server takes an address as long as this: it is asked for the page without.
  await context.route(/find=/, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace(/\?.*/, '') }) });
  });
  for (const find of [hostile, hostile.repeat(1700), '"'.repeat(100_000), '的 '.repeat(50_000)]) {
    await page.goto(`/en/sla/?${new URLSearchParams({ find: find.slice(0, 100_000) })}`);
    await expect(page.locator('h1')).toBeVisible();
    if (/\p{L}/u.test(find)) await expect(bar(page)).toBeVisible();
    await expect(page.locator('main :is(img, script)')).toHaveCount(0);
  }
});

test('a browser without highlights selects the match instead', async ({ page }) => {
  await page.addInitScript(() => {
    delete (window as Partial<typeof window>).Highlight;
    delete (CSS as Partial<typeof CSS>).highlights;
  });
  await page.goto('/en/sla/?find="Service Month"#preamble');
  const selected = () => page.evaluate(() => String(getSelection()));
  await expect(position(page)).toHaveText(/^Match/);
  expect(await selected()).toBe('Service Month');
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('Shift+M');
  expect(await selected()).toBe('Service Month');
  expect(await page.evaluate(() => scrollY)).not.toBe(top);
  await clear(page).click();
  expect(await selected()).toBe('');
});

test.describe('the bar and the marks', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`are accessible on a phone in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      for (const address of [english, chinese, '/en/sla/?find=zebra']) {
        await page.goto(address);
        await expect(bar(page)).toBeVisible();
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      const colours = await page.evaluate(() =>
        ['found', 'found-here'].map((name) => {
          const { color, backgroundColor } = getComputedStyle(document.querySelector('p')!, `::highlight(${name})`);
          return [color, backgroundColor] as const;
        }),
      );
      for (const [text, background] of colours) expect(contrast(text, background)).toBeGreaterThan(4.5);
      expect(new Set(colours.map(String)).size).toBe(2);
    });
  }

  test('are not printed', async ({ page }) => {
    await page.goto(english);
    await expect(bar(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(bar(page)).toBeHidden();
    const background = await page.evaluate(
      () => getComputedStyle(document.querySelector('p')!, '::highlight(found)').backgroundColor,
    );
    expect(background).toBe('rgba(0, 0, 0, 0)');
  });
});

for (const language of languages) {
  test(`what search has as a line in ${language}, whole rows and labelled items too, is marked in its clause`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const text of [...siteLibrary().texts()].filter((one) => one.language === language)) {
      const sought = searchRecords(siteLibrary().text(text.policy, text.version, language))
        .flatMap(({ clause, text: lines }) => lines.split('\n').map((line) => ({ clause, phrase: phraseOf(line) })))
        .filter(({ phrase }, index) => index % 6 === 0 && /[\p{L}\p{N}]/u.test(phrase));
      await page.goto(`${routes.version(language, text.policy, text.version)}?find=a`);
      await expect(bar(page)).toBeVisible();
      const missing = await page.evaluate(
        (wanted) =>
          wanted.filter(({ clause, phrase }) => {
            history.replaceState(null, '', `?${new URLSearchParams({ find: `"${phrase}"` })}`);
            dispatchEvent(new PopStateEvent('popstate'));
            const found = [...CSS.highlights.get('found')!] as Range[];
            return !found.some((match) =>
              document.getElementById(clause)?.closest('.clause')?.contains(match.startContainer),
            );
          }),
        sought,
      );
      expect(missing, `${text.policy} ${text.version}`).toEqual([]);
    }
  });
}

/** The longest part of a line that can be put into quotation marks. */
function phraseOf(line: string): string {
  const [longest = ''] = line.split(/["“”„‟〝〞「」『』«»]/).toSorted((a, b) => b.length - a.length);
  return longest.length <= 400 ? longest.trim() : longest.slice(0, 400).replace(/\w+$/, '').trim();
}

/** The contrast of two colours as browsers write them, by WCAG. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
