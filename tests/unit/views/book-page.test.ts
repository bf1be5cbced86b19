import { describe, expect, test } from 'vitest';
import { bookPage } from '../../../src/views/book-page.ts';
import { useLibrary } from './use-library.ts';

describe('the book', () => {
  test('has the version in force of every policy, in the order of the navigation', () => {
    useLibrary();
    const chapters = bookPage('en').chapters.map(({ id, page }) => [id, page.text.version]);
    expect(chapters).toEqual([
      ['terms', '2025-01-01'],
      ['service', '2025-03-01'],
    ]);
  });

  test('is the edition of the day since which all of them have been in force, not of the day of the build', () => {
    useLibrary({ day: '2025-06-01' });
    expect(bookPage('en').edition).toBe('2025-03-01');
  });

  test('lists policies and main clauses in its contents, then the glossary', () => {
    useLibrary();
    expect(
      bookPage('en').contents.map(({ id, title, entries }) => [id, title, entries.map(({ href }) => href)]),
    ).toEqual([
      ['terms', 'Terms', ['#terms.scope', '#terms.data']],
      ['service', 'Service', ['#service.levels']],
      ['glossary', 'Glossary', []],
    ]);
  });

  test('explains its terms with links into the book', () => {
    useLibrary();
    expect(bookPage('en').terms).toMatchObject([
      { id: 'glossary.feature', definedIn: [{ href: '#terms.scope' }], usedIn: [{ href: '#terms' }] },
    ]);
  });

  test('gives notice of copyright, trademarks and service in both languages', () => {
    useLibrary();
    expect(
      bookPage('en')
        .notices.map(({ heading }) => heading)
        .slice(0, 3),
    ).toEqual(['Copyright notice', 'Trademark notice', 'Service notice']);
    expect(
      bookPage('zh')
        .notices.map(({ heading }) => heading)
        .slice(0, 3),
    ).toEqual(['版权声明', '商标声明', '服务声明']);
  });

  test('says above each chapter which policy and version it is', () => {
    useLibrary();
    expect(bookPage('zh').chapters.map(({ running }) => running.headerEnd)).toEqual([
      '条款 · 2025-01-01 版',
      '服务 · 2025-03-01 版',
    ]);
  });
});
