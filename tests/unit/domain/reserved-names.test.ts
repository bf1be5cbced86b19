import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { expect, test } from 'vitest';
import { reservedNames } from '../../../src/domain/reserved-names.ts';
import { openLibrary } from '../../../src/content/library.ts';
import { checkLibrary } from '../../../src/content/check-library.ts';
import { versionYaml, writeLibrary } from '../../fixtures/write-library.ts';

test('no policy can have a name that a page of the site has, whichever those are', () => {
  const besidePolicies = readdirSync('src/pages/[lang]').map((file) => parse(file).name);
  const pages = besidePolicies.filter((name) => name !== 'index' && name !== '[policy]');
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((name) => !reservedNames.has(name))).toEqual([]);
});

test('no policy can have a name that a feed has, and any may have all others', () => {
  const feeds = ['feed.xml', 'feed.json'];
  expect([...reservedNames]).toEqual(expect.arrayContaining(feeds));
  const policies = readdirSync('content/policies');
  expect(policies.filter((id) => reservedNames.has(id))).toEqual([]);
  expect(reservedNames).not.toContain('history');
});

test('a folder of such a name is named, with what to do', () => {
  const content = writeLibrary({
    'navigation.yml': '- id: all\n  title: { en: All, zh: 全部 }\n  policies: [terms, service, search]\n',
    'policies/search/policy.yml': 'title: { en: Search, zh: 搜索 }\nanswers: { en: It., zh: 它。 }\n',
    'policies/search/2025-03-01/version.yml': versionYaml('2025-03-01'),
    'policies/search/2025-03-01/en.mdx': '## 1. Levels {/* #levels */}\n\nHigh.\n',
    'policies/search/2025-03-01/zh.mdx': '## 1. 等级 {/* #levels */}\n\n高。\n',
  });
  expect(checkLibrary(openLibrary(content), '2025-06-01')).toEqual([
    {
      file: 'content/policies/search',
      line: 1,
      column: 1,
      rule: 'reserved-name',
      message: '“search” is a name of the site itself: /{lang}/search cannot be the address of a policy as well.',
      mend: 'Give the folder another name, such as search-policy, and name it so in navigation.yml and in links.',
    },
  ]);
});
