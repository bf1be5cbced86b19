import { expect, test } from 'vitest';
import { clauseHashes } from '../../../src/content/translation/clause-hashes.ts';
import { bilingualVersionPage } from '../../../src/views/bilingual-page.ts';
import { historyPage } from '../../../src/views/history-page.ts';
import { homePage } from '../../../src/views/home-page.ts';
import { policyPage } from '../../../src/views/text-page.ts';
import { versionYaml } from '../../fixtures/write-library.ts';
import { useLibrary } from './use-library.ts';

const folder = 'policies/service/2025-05-01';
const files = {
  [`${folder}/version.yml`]: versionYaml('2025-05-01'),
  [`${folder}/en.mdx`]: '## 1. Levels {/* #levels */}\n\nHigher.\n',
  [`${folder}/zh.mdx`]: '## 1. 等级 {/* #levels */}\n\n高。\n',
};

/** The newest version of `service`, its Chinese text made from the English of a version. */
function service(source: string) {
  const hash = clauseHashes(useLibrary({ files }).text('service', source, 'en')).get('levels')!;
  const record = { [`${folder}/translation.yml`]: `zh:\n  ${source}:\n    levels: ${hash}\n` };
  return useLibrary({ files: { ...files, ...record } }).policy('service');
}

test('a translation that is behind says so on its page, at the clause, on home and in the history', () => {
  const policy = service('2025-03-01');
  const page = policyPage(policy, 'zh');
  expect(page.standing).toContain('自 2025-05-01 起落后于英文文本');
  expect([...page.translation!.clauses]).toEqual([
    ['levels', '英文文本已于 2025-05-01 在此处变更；中文文本仍为 2025-03-01 版的内容。'],
  ]);
  const bilingual = bilingualVersionPage(policy, policy.versions.at(-1)!, 'en');
  expect(bilingual.behind.get('levels')).toBe(
    'English changed here on 2025-05-01; the Chinese text still shows 2025-03-01.',
  );
  const words = ['Chinese translation behind since 2025-05-01'];
  expect(historyPage(policy, 'en').versions.map(({ behind }) => behind)).toEqual([words, []]);
  expect(homePage('en').groups[0]!.policies.map(({ behind }) => behind)).toEqual([[], words]);
});

test('a translation that is up to date says so', () => {
  const policy = service('2025-05-01');
  expect(policyPage(policy, 'zh').standing).toContain('与英文文本一致');
  expect(policyPage(policy, 'zh').translation!.isBehind).toBe(false);
  expect(policyPage(policy, 'en').translation).toBeNull();
  expect(homePage('zh').groups[0]!.policies.flatMap(({ behind }) => behind)).toEqual([]);
});
