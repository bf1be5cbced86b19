import { describe, expect, test } from 'vitest';
import { neighbours, sidebar } from '../../../src/views/navigation.ts';
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

test('the neighbours of a policy are those beside it in the navigation, and none beyond its ends', () => {
  const [terms, service] = useLibrary().policies;
  expect(neighbours(terms!, 'en')).toEqual({ previous: null, next: { href: '/en/service/', label: 'Service' } });
  expect(neighbours(service!, 'zh')).toEqual({ previous: { href: '/zh/terms/', label: '条款' }, next: null });
});
