import { describe, expect, test } from 'vitest';
import { findVersion } from '../../../src/domain/version.ts';
import { historyPage } from '../../../src/views/history-page.ts';
import { homePage } from '../../../src/views/home-page.ts';
import { policyPage, versionPage } from '../../../src/views/text-page.ts';
import { updatesPage } from '../../../src/views/updates-page.ts';
import { correctedVersion, serviceHash } from '../content/lock/published-library.ts';
import { useLibrary } from './use-library.ts';

/** `service` with a corrected typo in each text; the English one was corrected in a link as well. */
const files = {
  'policies/service/2025-03-01/version.yml': correctedVersion(
    { from: 'Hihg.', to: 'High.', date: '2025-04-01', reason: '{ en: A typo., zh: 错字。 }' },
    { from: 'High.', to: 'High.', date: '2025-04-03', reason: '{ en: A dead link., zh: 失效链接。 }' },
    { from: 'a', to: 'b', language: 'zh', date: '2025-04-02', reason: '{ en: A comma., zh: 逗号。 }' },
  ),
};

describe('corrections', () => {
  test('stand under the title of the text they repaired, newest first', () => {
    const page = policyPage(useLibrary({ files }).policy('service'), 'en');
    expect(page.corrections).toEqual([
      { words: 'Text in English corrected on April 3, 2025: A dead link.', hashes: [] },
      {
        words: 'Text in English corrected on April 1, 2025: A typo.',
        hashes: [
          { label: 'Text hash before:', hash: serviceHash('Hihg.') },
          { label: 'Text hash after:', hash: serviceHash('High.') },
        ],
      },
    ]);
  });

  test('are told in the language of the page', () => {
    const [correction] = policyPage(useLibrary({ files }).policy('service'), 'zh').corrections;
    expect(correction!.words).toBe('中文文本已于 2025\u00a0年 4\u00a0月 2\u00a0日更正：逗号。');
  });

  test('stand in the history with their version, those of both texts', () => {
    const [version] = historyPage(useLibrary({ files }).policy('service'), 'en').versions;
    expect(version!.corrections.map(({ words }) => words)).toEqual([
      'Text in English corrected on April 3, 2025: A dead link.',
      'Text in Chinese corrected on April 2, 2025: A comma.',
      'Text in English corrected on April 1, 2025: A typo.',
    ]);
  });

  test('are updates of their own, and lead to the text they repaired', () => {
    useLibrary({ files });
    const { updates } = updatesPage('en');
    expect(updates.map(({ kind, heading }) => `${kind}: ${heading}`)).toEqual([
      'correction: Service, version 2025-03-01',
      'correction: Service, version 2025-03-01',
      'correction: Service, version 2025-03-01',
      'version: Service, version 2025-03-01',
      'version: Terms, version 2025-01-01',
      'version: Terms, version 2024-01-01',
    ]);
    expect(updates.slice(0, 2)).toMatchObject([
      { href: '/en/service/2025-03-01/', tag: 'en', label: 'Correction' },
      { href: '/zh/service/2025-03-01/', tag: 'zh-CN' },
    ]);
    expect(homePage('en').latest[0]).toEqual(updates[0]);
  });

  test('are none where a text has none', () => {
    const policy = useLibrary({ files }).policy('terms');
    expect(policyPage(policy, 'en').corrections).toEqual([]);
  });
});

test('a text shows its hash', () => {
  const policy = useLibrary().policy('service');
  expect(versionPage(policy, findVersion(policy, '2025-03-01')!, 'en').hash).toBe(serviceHash('High.'));
});
