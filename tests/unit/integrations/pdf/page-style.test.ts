import { describe, expect, test } from 'vitest';
import { pageStyle } from '../../../../src/integrations/pdf/page-style.ts';

const running = {
  headerStart: 'Site',
  headerEnd: 'Policy',
  footerStart: 'https://site/',
  footerEnd: 'Page {page} of {pages}',
};
const contentOf = (css: string, box: string): string | undefined =>
  new RegExp(`@${box} \\{ content: (.*?); text-align`).exec(css)?.[1];

describe('the running header and footer', () => {
  test('count the pages in the words of the language', () => {
    expect(contentOf(pageStyle('en', [], running), 'bottom-right')).toBe('"Page " counter(page) " of " counter(pages)');
    const words = { ...running, footerEnd: '第 {page} 页，共 {pages} 页' };
    expect(contentOf(pageStyle('zh', [], words), 'bottom-right')).toBe(
      '"第 " counter(page) " 页，共 " counter(pages) " 页"',
    );
  });

  test('print a hostile title as words', () => {
    const title = '"; } @page { display: none } </style>\n\\';
    const css = pageStyle('en', [], { ...running, headerEnd: title });
    expect(css).not.toContain('</style>');
    expect(contentOf(css, 'top-right')).toBe('"\\22 ; } @page { display: none } \\3c /style\\3e \\a \\5c "');
  });
});

test('each language has its own font first', () => {
  expect(pageStyle('en', [], running)).toContain('--font-text: "Policy Sans", "Policy Sans SC" !important');
  expect(pageStyle('zh', [], running)).toContain('--font-text: "Policy Sans SC", "Policy Sans" !important');
});
