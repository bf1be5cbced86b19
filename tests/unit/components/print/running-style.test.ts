import { describe, expect, test } from 'vitest';
import { runningAttributes, runningStyle } from '../../../../src/components/print/running-style.ts';

const running = {
  headerStart: 'Site',
  headerEnd: 'Policy',
  footerStart: 'https://site/',
  footerEnd: 'Page {page} of {pages}',
};
const contentOf = (css: string, box: string): string | undefined =>
  new RegExp(`@${box} \\{ content: (.*); \\}$`, 'm').exec(css)?.[1];

describe('the running header and footer', () => {
  test('count the pages in the words of the language', () => {
    expect(contentOf(runningStyle(running, 'text'), 'bottom-right')).toBe(
      '"Page " counter(page) " of " counter(pages)',
    );
    const words = { ...running, footerEnd: '第 {page} 页，共 {pages} 页' };
    expect(contentOf(runningStyle(words, 'text'), 'bottom-right')).toBe(
      '"第 " counter(page) " 页，共 " counter(pages) " 页"',
    );
  });

  test('may have several lines', () => {
    const words = { ...running, footerStart: 'https://site/\nSuperseded' };
    expect(contentOf(runningStyle(words, 'text'), 'bottom-left')).toBe('"https://site/\\a Superseded"');
  });

  test('print a hostile title as words', () => {
    const css = runningStyle({ ...running, headerEnd: '"; } @page { display: none } </style>\n\\' }, 'text');
    expect(css).not.toContain('</style>');
    expect(contentOf(css, 'top-right')).toBe('"\\22 ; } @page { display: none } \\3c /style\\3e \\a \\5c "');
  });

  test('stand in attributes of the page as the same values', () => {
    expect(runningAttributes({ ...running, footerStart: 'https://site/\n"Superseded"' })).toEqual({
      'data-running-header-start': '"Site"',
      'data-running-header-end': '"Policy"',
      'data-running-footer-start': '"https://site/\\a \\22 Superseded\\22 "',
      'data-running-footer-end': '"Page " counter(page) " of " counter(pages)',
    });
    expect(runningAttributes(null)).toEqual({});
  });

  test('are those of the pages of one name in a document of many', () => {
    expect(runningStyle(running, 'chapter-sla')).toMatch(/^@page chapter-sla \{/);
  });
});
