import { describe, expect, test } from 'vitest';
import { versionPairs } from '../../../src/domain/version-pairs.ts';
import { comparePage } from '../../../src/views/compare-page.ts';
import { noCommonLanguagePage, wrongOrderPage } from '../../../src/views/no-comparison-page.ts';
import { policyPage, versionPage } from '../../../src/views/text-page.ts';
import { versionYaml } from '../../fixtures/write-library.ts';
import { useLibrary } from './use-library.ts';

const upcomingTexts = {
  'policies/service/2030-01-01/en.mdx': '## 1. Levels {/* #levels */}\n\nNew words.\n',
  'policies/service/2030-01-01/zh.mdx': '## 1. 等级 {/* #levels */}\n\n新的内容。\n',
};

function sample() {
  const policy = useLibrary().policy('terms');
  return { policy, pair: versionPairs(policy)[0]! };
}

describe('the page of a comparison', () => {
  test('sorts the clauses by what happened to them', () => {
    const { policy, pair } = sample();
    expect(comparePage(policy, pair, 'en').summary).toEqual([
      {
        label: 'Added',
        clauses: [
          { href: '#data', label: '2. Data' },
          { href: '#data.logs', label: '2.1 Logs' },
        ],
      },
      { label: 'Changed', clauses: [{ href: '#scope', label: '1. Scope' }] },
    ]);
  });

  test('exists in the languages that both versions have', () => {
    const { policy, pair } = sample();
    const { frame } = comparePage(policy, pair, 'en');
    expect(frame.alternates.map(({ tag }) => tag)).toEqual(['en', 'x-default']);
  });

  test('is replaced by a way on where the languages differ or the order is wrong', () => {
    const { policy, pair } = sample();
    const address = '/en/terms/compare/2024-01-01/2025-01-01/';
    expect(noCommonLanguagePage(policy, pair, 'zh').links.map(({ href }) => href)).toEqual([address]);
    expect(wrongOrderPage(policy, pair, 'en').links.map(({ href }) => href)).toEqual([address]);
    expect(wrongOrderPage(policy, pair, 'en').frame.canonical).toBeNull();
  });
});

describe('the text of a policy', () => {
  test('marks the clauses that changed since the version before in its language', () => {
    const page = policyPage(sample().policy, 'en');
    expect(page.changes?.href).toBe('/en/terms/compare/2024-01-01/2025-01-01/');
    expect([...page.changes!.clauses]).toEqual(
      ['scope', 'data', 'data.logs'].map((id) => [id, `/en/terms/compare/2024-01-01/2025-01-01/#${id}`]),
    );
  });

  test('marks nothing without a version before in its language', () => {
    expect(policyPage(sample().policy, 'zh').changes).toBeNull();
  });

  test('of an upcoming version says when it takes effect, and the policy keeps the one in force', () => {
    const upcoming = { 'policies/service/2030-01-01/version.yml': versionYaml('2030-01-01'), ...upcomingTexts };
    const policy = useLibrary({ files: upcoming }).policy('service');
    expect(policyPage(policy, 'en').version.date).toBe('2025-03-01');
    const page = versionPage(policy, policy.versions.at(-1)!, 'en');
    expect(page.statusWords).toBe('Takes effect on January 1, 2030');
    expect(page.notice?.words).toBe('This version is not in force yet. It takes effect on January 1, 2030.');
    expect(page.changes?.clauses.size).toBe(0);
  });
});
