import { expect, test } from 'vitest';
import { checkLibrary } from '../../../../src/content/check-library.ts';
import { openLibrary } from '../../../../src/content/library.ts';
import { clauseHashes } from '../../../../src/content/translation/clause-hashes.ts';
import { translationStanding } from '../../../../src/content/translation/translation-standing.ts';
import { versionYaml, writeLibrary, type Files } from '../../../fixtures/write-library.ts';

const folder = 'policies/service/2025-05-01';
const newer: Files = {
  [`${folder}/version.yml`]: versionYaml('2025-05-01'),
  [`${folder}/en.mdx`]: '## 1. Levels {/* #levels */}\n\nHigher: 5.\n',
  [`${folder}/zh.mdx`]: '## 1. 等级 {/* #levels */}\n\n高。\n',
};

/** The newer version with its Chinese text made from the version before, or from this one. */
function library(source: '2025-03-01' | '2025-05-01' | null) {
  const hash = (files: Files, version: string) =>
    clauseHashes(openLibrary(writeLibrary(files)).text('service', version, 'en')).get('levels')!;
  const record = source && `zh:\n  ${source}:\n    levels: ${hash(newer, source)}\n`;
  return openLibrary(writeLibrary({ ...newer, [`${folder}/translation.yml`]: record }));
}

const standing = (of: ReturnType<typeof library>, language: 'en' | 'zh' = 'zh') =>
  translationStanding(of, of.policy('service').versions.at(-1)!, language);

test('a translation of the words that stand beside it is up to date', () => {
  expect(standing(library('2025-05-01'))).toEqual({ source: 'en', behind: [], since: null });
});

test('a translation of an older version is behind where its source has changed, and may differ from it there', () => {
  const late = library('2025-03-01');
  expect(standing(late)).toEqual({
    source: 'en',
    behind: [{ clause: 'levels', source: '2025-03-01', changed: '2025-05-01' }],
    since: '2025-05-01',
  });
  const rules = (of: typeof late) => checkLibrary(of, '2025-06-01').map(({ rule }) => rule);
  expect(rules(late)).not.toContain('out-of-step');
  expect(rules(library('2025-05-01'))).toContain('out-of-step');
});

test('nothing is said of a text without a record, or that is no translation', () => {
  expect(standing(library(null))).toBeNull();
  expect(standing(library('2025-05-01'), 'en')).toBeNull();
});

test('a record that cannot be read is a problem', () => {
  const broken = openLibrary(
    writeLibrary({ ...newer, [`${folder}/translation.yml`]: 'zh:\n  2025-05-01:\n    levels: x\n' }),
  );
  expect(checkLibrary(broken, '2025-06-01').map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toContain(
    `content/${folder}/translation.yml:3 data`,
  );
});

test('every translation of the site has a record', () => {
  const site = openLibrary('content');
  const courtesy = site.policies.flatMap(({ versions }) =>
    versions.flatMap((version) =>
      (['en', 'zh'] as const)
        .filter((language) => version.languages[language] === 'courtesy')
        .map((language) => translationStanding(site, version, language)),
    ),
  );
  expect(courtesy).not.toContain(null);
});
