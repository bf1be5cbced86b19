import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { routes } from '../../../src/domain/routes.ts';
import { site } from '../../../src/site.config.ts';
import { pageFrame, type FrameInput } from '../../../src/views/frame.ts';
import { homePage } from '../../../src/views/home-page.ts';
import { notFoundFrame } from '../../../src/views/not-found-page.ts';
import { useLibrary } from './use-library.ts';

const input: FrameInput = { language: 'zh', title: 'Title', description: 'Description', path: routes.glossary };
const at = (path: string): string => site.origin + path;

describe('the frame of a page', () => {
  test('names the page in both languages, and English for readers of any other', () => {
    useLibrary();
    const frame = pageFrame(input);
    expect(frame.canonical).toBe(at('/zh/glossary/'));
    expect(frame.alternates).toEqual([
      { tag: 'en', href: at('/en/glossary/') },
      { tag: 'zh-CN', href: at('/zh/glossary/') },
      { tag: 'x-default', href: at('/en/glossary/') },
    ]);
  });

  test('names only the languages that the page exists in', () => {
    useLibrary();
    expect(pageFrame({ ...input, exists: ['zh'] }).alternates).toEqual([
      { tag: 'zh-CN', href: at('/zh/glossary/') },
      { tag: 'x-default', href: at('/zh/glossary/') },
    ]);
  });

  test('names nothing where the page does not exist in its own language', () => {
    useLibrary();
    expect(pageFrame({ ...input, exists: ['en'] })).toMatchObject({ canonical: null, alternates: [] });
    expect(notFoundFrame('en')).toMatchObject({ canonical: null, alternates: [] });
  });

  test('sends search engines to the main address of the content', () => {
    useLibrary();
    const frame = pageFrame({ ...input, canonicalPath: (language: Language) => routes.updates(language) });
    expect(frame.canonical).toBe(at('/zh/updates/'));
    expect(frame.alternates.map(({ href }) => href)).toEqual(['/en/updates/', '/zh/updates/', '/en/updates/'].map(at));
  });

  test('of the home page names the chooser for readers of any other language', () => {
    useLibrary();
    expect(homePage('zh').frame.alternates.at(-1)).toEqual({ tag: 'x-default', href: at('/') });
  });

  test('offers the other language in that language', () => {
    useLibrary();
    expect(pageFrame(input).otherLanguage).toEqual({
      language: 'en',
      tag: 'en',
      href: '/en/glossary/',
      name: 'English',
      words: 'Read this page in English',
    });
  });

  test('leads back home by way of the steps between', () => {
    useLibrary();
    const steps = [{ href: '/zh/terms/', label: '条款' }];
    expect(pageFrame({ ...input, breadcrumbs: steps }).breadcrumbs).toEqual([
      { href: '/zh/', label: '首页' },
      ...steps,
    ]);
  });
});
