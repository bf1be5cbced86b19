import { expect, test } from 'vitest';
import {
  changedLibrary,
  correctedVersion,
  serviceEn,
  serviceHash,
  serviceText,
  serviceVersion,
  today,
} from '../unit/content/lock/published-library.ts';
import { writeLibrary } from '../fixtures/write-library.ts';
import { siteLibrary } from '../../src/content/site-library.ts';
import { textHash } from '../../src/content/text-hash.ts';
import { routes } from '../../src/domain/routes.ts';
import { page } from './support/built-site.ts';
import { buildContent } from './support/build-content.ts';

test('a build stops at a published text that changed, and names the clause and the words', () => {
  const { succeeded, output } = buildContent(changedLibrary({ [serviceEn]: serviceText('Low.') }), today);
  expect(succeeded).toBe(false);
  expect(output).toContain(
    'content/policies/service/2025-03-01/en.mdx:1:1  Published words have changed in the clause “1. Levels” (levels): “High” became “Low”',
  );
});

test('a correction is shown under the title of its text, in the history and among the updates', () => {
  const version = correctedVersion({ from: 'Hihg.', to: 'High.', reason: '{ en: A typo., zh: 错字。 }' });
  const site = buildContent(writeLibrary({ [serviceVersion]: version }), today);
  expect(site.output).toContain('Complete!');

  const words = 'Text in English corrected on April 1, 2025: A typo.';
  const hashes = [`Text hash before: ${serviceHash('Hihg.')}`, `Text hash after: ${serviceHash('High.')}`];
  for (const path of ['/en/service/', '/en/service/2025-03-01/', '/en/service/history/']) {
    expect(site.page(path).texts('.corrections p'), path).toEqual([words, ...hashes]);
  }
  expect(site.page('/zh/service/').texts('.corrections p')).toEqual([]);
  expect(site.page('/zh/service/history/').texts('.corrections p')[0]).toBe(
    '英文文本已于 2025 年 4 月 1 日更正：错字。',
  );

  const updates = site.page('/en/updates/');
  expect(updates.texts('.version-heading')[0]).toBe('Service, version 2025-03-01');
  expect(updates.values('.version-heading a', 'href')[0]).toBe('/en/service/2025-03-01/');
  expect(updates.texts('.badge')[0]).toBe('Correction');
  expect(updates.texts('.version p')).toContain(words);
});

test.each([...siteLibrary().texts()].map((text) => [`${text.policy} ${text.version} ${text.language}`, text] as const))(
  'the page of %s shows the hash of the text, in one piece',
  (_, text) => {
    const { document } = page(routes.version(text.language, text.policy, text.version));
    expect(document.texts('.facts .hash')).toEqual([textHash(text)]);
  },
);
