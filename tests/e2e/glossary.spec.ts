import { expect, test } from './support/test.ts';

test.describe('the glossary', () => {
  test('filters by the words of a term in either language and counts what is left', async ({ page }) => {
    await page.goto('/en/glossary/');
    const terms = page.locator('.term');
    const all = await terms.count();
    const filter = page.getByRole('searchbox', { name: 'Filter the terms' });
    await expect(page.locator('glossary-filter output')).toHaveText(`${all} terms`);
    await filter.fill('backend log');
    await expect(page.getByRole('heading', { name: 'Backend Log Data' })).toBeVisible();
    const left = await terms.filter({ visible: true }).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    await expect(page.locator('glossary-filter output')).toHaveText(left === 1 ? '1 term' : `${left} terms`);
    await filter.fill('后端日志');
    await expect(page.getByRole('heading', { name: 'Backend Log Data' })).toBeVisible();
    await filter.fill('ＢＡＣＫＥＮＤ　ＬＯＧ');
    await expect(page.getByRole('heading', { name: 'Backend Log Data' })).toBeVisible();
    await filter.fill('no such term');
    await expect(page.locator('glossary-filter output')).toHaveText('0 terms');
    await filter.fill('');
    await expect(terms.filter({ visible: true })).toHaveCount(all);
  });

  test('shows a term that is linked to, even when it was filtered away', async ({ page }) => {
    await page.goto('/en/glossary/');
    const filter = page.getByRole('searchbox', { name: 'Filter the terms' });
    await filter.fill('no such term');
    await expect(page.locator('#backend-log')).toBeHidden();
    await page.evaluate(() => (location.hash = '#backend-log'));
    await expect(page.locator('#backend-log')).toBeInViewport();
    await expect(filter).toHaveValue('');
  });

  test('explains a defined term of a policy, and leads back to where it is defined', async ({ page }) => {
    await page.goto('/en/privacy-policy/');
    await page
      .locator('dfn a')
      .filter({ hasText: /^Backend Log Data$/ })
      .click();
    await expect(page).toHaveURL('/en/glossary/#backend-log');
    const term = page.getByRole('region', { name: 'Backend Log Data', exact: true });
    await expect(term).toBeInViewport();
    await expect(term.locator('.counterpart')).toHaveAttribute('lang', 'zh-CN');
    await term.locator('div', { hasText: 'Defined in' }).getByRole('link', { name: 'Privacy Policy' }).first().click();
    await expect(page).toHaveURL(/\/en\/privacy-policy\/#/);
  });
});
