import { untilScriptsRan } from './support/await-scripts.ts';
import { expect, test } from './support/test.ts';

const text = '/en/privacy-policy/';

test.describe('single keys', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('/ goes to the search field', async ({ page }) => {
    for (const path of ['/en/', text, '/en/search/']) {
      await page.goto(path);
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox', { name: 'Search the policies' })).toBeFocused();
      await expect(page.getByRole('searchbox', { name: 'Search the policies' })).toHaveValue('');
    }
  });

  test('/ leaves the focus mode, where the search field is hidden', async ({ page }) => {
    await page.goto(text);
    await page.keyboard.press('f');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Search the policies' })).toBeFocused();
  });

  test('? lists the keys, and Escape or the button closes the list', async ({ page }) => {
    await page.goto(text);
    const dialog = page.getByRole('dialog', { name: 'Keyboard' });
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('kbd')).toHaveText([
      '/',
      'Ctrl K',
      '?',
      'j',
      'k',
      'f',
      'l',
      't',
      'm',
      'Shift m',
      'Esc',
    ]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('?');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });

  test('j and k go from clause to clause, t to the top', async ({ page }) => {
    await page.goto(text);
    const ids = await page.locator('.clause-heading :is(h2, h3)').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of ids.slice(0, 4)) {
      await page.keyboard.press('j');
      await expect(page).toHaveURL(`${text}#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
    await page.keyboard.press('k');
    await expect(page).toHaveURL(`${text}#${ids[2]}`);
    await page.keyboard.press('t');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  test('l shows the other language', async ({ page }) => {
    await page.goto(`${text}#retention`);
    await page.keyboard.press('l');
    await expect(page).toHaveURL('/zh/privacy-policy/#retention');
    await untilScriptsRan(page);
    await page.keyboard.press('l');
    await expect(page).toHaveURL(`${text}#retention`);
  });

  test('do nothing while the reader types', async ({ page }) => {
    await page.goto('/en/glossary/');
    const filter = page.getByRole('searchbox', { name: 'Filter the terms' });
    await filter.focus();
    await page.keyboard.type('fljkt/?');
    await expect(filter).toHaveValue('fljkt/?');
    await expect(page).toHaveURL('/en/glossary/');
    await expect(page.locator('html')).not.toHaveAttribute('data-focus');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('leave the browser’s own keys alone', async ({ page }) => {
    await page.goto(text);
    for (const key of ['Control+f', 'Control+l', 'Alt+t', 'Meta+j']) await page.keyboard.press(key);
    await expect(page).toHaveURL(text);
    await expect(page.locator('html')).not.toHaveAttribute('data-focus');
  });

  test('can be switched off and on again, and stay off', async ({ page }) => {
    await page.goto(text);
    const shortcuts = page.getByRole('checkbox', { name: 'Keyboard shortcuts' });
    await page.getByRole('button', { name: 'Reading' }).click();
    await expect(shortcuts).toBeChecked();
    await shortcuts.uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    for (const key of ['f', 'l', 'j', '?']) await page.keyboard.press(key);
    await expect(page).toHaveURL(text);
    await expect(page.locator('html')).not.toHaveAttribute('data-focus');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: 'Reading' }).click();
    await expect(shortcuts).not.toBeChecked();
    await shortcuts.check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await expect(page.locator('html')).toHaveAttribute('data-focus', 'on');
  });

  test('Escape leaves the focus mode even when the keys are off', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('shortcuts', 'off');
      localStorage.setItem('focus', 'on');
    });
    await page.goto(text);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('banner')).toBeVisible();
  });
});

test('j reaches the last clause, even where the page cannot scroll as far', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.goto('/en/dpsa/');
  const ids = await page.locator('.clause-heading :is(h2, h3)').evaluateAll((all) => all.map(({ id }) => id));
  for (const id of ids) {
    await page.keyboard.press('j');
    await expect(page).toHaveURL(`/en/dpsa/#${id}`);
  }
});

test('j comes back to the clause that the address names already', async ({ page }) => {
  await page.goto(`${text}#introduction`);
  const glides = async (): Promise<boolean> => {
    const before = await page.evaluate(() => scrollY);
    await page.waitForTimeout(100);
    return before === 0 || before !== (await page.evaluate(() => scrollY));
  };
  await expect.poll(glides).toBe(false);
  await page.keyboard.press('t');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('j');
  const place = (): Promise<number> =>
    page.locator('#introduction').evaluate((heading) => heading.getBoundingClientRect().top);
  await expect.poll(place).toBeLessThan(50);
});

test('pressing j quickly goes on a clause each time, even while the page still glides', async ({ page }) => {
  await page.goto(text);
  const ids = await page.locator('.clause-heading :is(h2, h3)').evaluateAll((all) => all.map(({ id }) => id));
  for (let times = 0; times < 4; times++) await page.keyboard.press('j');
  await expect(page).toHaveURL(`${text}#${ids[3]}`);
  for (let times = 0; times < 2; times++) await page.keyboard.press('k');
  await expect(page).toHaveURL(`${text}#${ids[1]}`);
});
