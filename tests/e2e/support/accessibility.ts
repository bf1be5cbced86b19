import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 at the levels A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours can break; no other rule looks at them. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it is shown now, a line for each element. */
export async function accessibilityProblems(
  page: Page,
  scope: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  // Only what is wrong is worked out in detail, and axe is loaded once a page: four times as fast.
  const axe = new AxeBuilder({ page, ...(isLoaded && { axeSource: ';' }) }).options({ resultTypes: ['violations'] });
  // The site has no frames: no second page is needed to put the results together.
  axe.setLegacyMode(true);
  const { violations, passes } = await (
    scope === 'colours' ? axe.withRules(colourRules) : axe.withTags(tags)
  ).analyze();
  if (passes.length === 0) throw new Error('axe looked at nothing.');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary?.replace(/\s+/g, ' ')})`),
  );
}
