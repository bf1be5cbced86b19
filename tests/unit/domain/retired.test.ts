import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/content/library.ts';
import { checkLibrary } from '../../../src/content/check-library.ts';
import { retiredIn } from '../../../src/domain/retired.ts';
import { versionYaml, writeLibrary } from '../../fixtures/write-library.ts';

/** `terms` with a version a year, each with these clauses and these retired ids. */
function termsWith(...versions: { readonly ids: readonly string[]; readonly retired?: string }[]) {
  const files = versions.flatMap(({ ids, retired }, index) => {
    const day = `${2026 + index}-01-01`;
    const text = ids.map((id, at) => `## ${at + 1}. Clause {/* #${id} */}\n\nWords 1.\n`).join('\n');
    return Object.entries({
      [`policies/terms/${day}/version.yml`]: versionYaml(day, {
        languages: '{ en: published, zh: published }',
        ...(retired && { retired }),
      }),
      [`policies/terms/${day}/en.mdx`]: text,
      [`policies/terms/${day}/zh.mdx`]: text,
    });
  });
  const library = openLibrary(writeLibrary(Object.fromEntries(files)));
  const policy = library.policy('terms');
  const problems = checkLibrary(library, '2025-06-01').filter(({ rule }) => rule.includes('retired'));
  return {
    problems: problems.map(({ file, line, rule }) => `${file.split('/').slice(-2).join('/')}:${line} ${rule}`),
    messages: problems.map(({ message }) => message),
    last: Object.fromEntries(retiredIn(policy, policy.versions.at(-1)!)),
  };
}

const before = ['scope', 'data', 'data.logs'];

test('a clause that is still there needs nothing', () => {
  expect(termsWith({ ids: before })).toEqual({ problems: [], messages: [], last: {} });
});

test('a clause cannot go without a successor', () => {
  const { problems, messages } = termsWith({ ids: ['scope', 'data'] });
  expect(problems).toEqual(['2026-01-01/version.yml:1 retired-without-successor']);
  expect(messages[0]).toContain('“data.logs”');
});

test('a clause that names its successor leads there, in later versions too', () => {
  expect(termsWith({ ids: ['scope', 'data'], retired: '{ data.logs: data }' }, { ids: ['scope', 'data'] })).toEqual({
    problems: [],
    messages: [],
    last: { 'data.logs': 'data' },
  });
});

test('a successor that goes in its turn hands on what it stood for', () => {
  const { problems, last } = termsWith(
    { ids: ['scope', 'data'], retired: '{ data.logs: data }' },
    { ids: ['scope'], retired: '{ data: scope }' },
  );
  expect([problems, last]).toEqual([[], { 'data.logs': 'scope', data: 'scope' }]);
});

test('a successor must stand in the version', () => {
  expect(termsWith({ ids: ['scope', 'data'], retired: '{ data.logs: nowhere }' }).problems).toEqual([
    '2026-01-01/version.yml:6 retired-without-successor',
  ]);
});

test('only what is gone can be retired, and only what was once there', () => {
  expect(termsWith({ ids: before, retired: '{ data: scope, never: scope }' }).problems).toEqual([
    '2026-01-01/version.yml:6 not-retired',
    '2026-01-01/version.yml:6 not-retired',
  ]);
});
