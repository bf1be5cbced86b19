import { describe, expect, test } from 'vitest';
import { neighbours, sidebar } from '../../../src/views/navigation.ts';
import { versionYaml } from '../../fixtures/write-library.ts';
import { useLibrary } from './use-library.ts';

describe('the sidebar', () => {
  test('lists the policies in their groups, then the pages about all of them', () => {
    useLibrary();
    const groups = sidebar('zh', '/zh/');
    expect(groups.map(({ title, links }) => [title, ...links.map(({ href }) => href)])).toEqual([
      ['全部', '/zh/terms/', '/zh/service/'],
      ['参考', '/zh/glossary/', '/zh/updates/', '/zh/search/', '/zh/verify/'],
    ]);
  });

  test.each([
    ['/en/terms/', 'page'],
    ['/en/terms/2024-01-01/', 'section'],
    ['/en/terms/history/', 'section'],
  ])('on %s marks the policy as the %s one is on', (path, current) => {
    useLibrary();
    const marked = sidebar('en', path).flatMap(({ links }) => links.filter((link) => link.current !== null));
    expect(marked).toEqual([{ href: '/en/terms/', label: 'Terms', current }]);
  });

  test('marks nothing on the home page', () => {
    useLibrary();
    expect(sidebar('en', '/en/').flatMap(({ links }) => links.filter((link) => link.current !== null))).toEqual([]);
  });
});

describe('the sidebar of a site with many policies', () => {
  const named = (name: string): Record<string, string> => ({
    [`policies/${name}/policy.yml`]: `title: { en: ${name}, zh: ${name} }\nanswers: { en: Some., zh: 一些。 }\n`,
    [`policies/${name}/2025-03-01/version.yml`]: versionYaml('2025-03-01', { languages: '{ en: published }' }),
    [`policies/${name}/2025-03-01/en.mdx`]: '## 1. Scope {/* #scope */}\n\nWords.\n',
  });
  const names = Array.from({ length: 20 }, (_, index) => `policy-${index}`);
  const group = (id: string, policies: readonly string[]): string =>
    `- { id: ${id}, title: { en: ${id}, zh: ${id} }, policies: [${policies.join(', ')}] }\n`;
  const files = {
    ...Object.fromEntries(names.flatMap((name) => Object.entries(named(name)))),
    'navigation.yml': group('small', ['terms', 'service']) + group('large', names),
  };
  const listed = (path: string): (string | undefined)[][] =>
    sidebar('en', path)
      .slice(0, -1)
      .map(({ title, links }) => [title, ...links.map(({ href }) => href)]);
  const groups = ['All policies', '/en/#small', '/en/#large'];

  test('lists those of the group that the reader is in, and leads to the groups', () => {
    useLibrary({ files });
    expect(listed('/en/terms/2024-01-01/')).toEqual([['small', '/en/terms/', '/en/service/'], groups]);
  });

  test.each([
    ['/en/policy-0/', 0],
    ['/en/policy-10/history/', 4],
    ['/en/policy-19/', 8],
  ])('lists twelve around %s of a large group', (path, first) => {
    useLibrary({ files });
    const around = names.slice(first, first + 12).map((name) => `/en/${name}/`);
    expect(listed(path)).toEqual([['large', ...around], groups]);
    const current = sidebar('en', path).flatMap(({ links }) => links.filter((link) => link.current !== null));
    expect(current.map(({ href }) => href)).toEqual([path.replace('history/', '')]);
  });

  test('leads to the groups where the reader is in none, but on the page where they are', () => {
    useLibrary({ files });
    expect(listed('/en/glossary/')).toEqual([groups]);
    expect(listed('/en/')).toEqual([]);
  });
});

test('the neighbours of a policy are those beside it in the navigation, and none beyond its ends', () => {
  const [terms, service] = useLibrary().policies;
  expect(neighbours(terms!, 'en')).toEqual({ previous: null, next: { href: '/en/service/', label: 'Service' } });
  expect(neighbours(service!, 'zh')).toEqual({ previous: { href: '/zh/terms/', label: '条款' }, next: null });
});
