import { expect, test } from 'vitest';
import { pageStyle } from '../../../../src/integrations/pdf/page-style.ts';

/** The rule for a selector. */
const rule = (css: string, selector: string): string =>
  css.split('\n}').find((part) => part.includes(`${selector} {`)) ?? '';

test('each language has its own font first', () => {
  expect(pageStyle(['en'], [])).toContain('--font-text: "Policy Sans", "Policy Sans SC" !important');
  expect(pageStyle(['zh'], [])).toContain('--font-text: "Policy Sans SC", "Policy Sans" !important');
});

test('in a document with both languages each is set in its own', () => {
  const css = pageStyle(['zh', 'en'], []);
  expect(rule(css, ':root')).toContain('--font-text: "Policy Sans SC"');
  expect(rule(css, ':root :lang(en)')).toContain('--font-text: "Policy Sans"');
  expect(rule(css, ':root :lang(zh-CN)')).toContain('--font-text: "Policy Sans SC"');
});
