import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './support/built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Clause ids have dots in them, as the standard allows: they name sub-clauses in addresses that never change.
    'valid-id': ['error', { relaxed: true }],
    // Safari takes a list without markers for no list, unless it is told that it is one.
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // An official title with its version and the site's name may be longer than the 70 characters of the default.
    'long-title': ['error', { maxlength: 120 }],
    // Choices of one kind share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

test.each(pages.map(({ path, html }) => [path, html]))('the markup of %s is valid', async (path, html) => {
  const report = await validator.validateString(html, path);
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
  expect(problems).toEqual([]);
});
