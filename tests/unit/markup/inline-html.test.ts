import { describe, expect, test } from 'vitest';
import { inlineHtml } from '../../../src/markup/inline-html.ts';
import type { Inline, LinkTarget } from '../../../src/domain/document/inline.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const link = (target: LinkTarget): Inline => ({ kind: 'link', target, children: [text('here')] });

describe('words as HTML', () => {
  test('are the words, with every space', () => {
    expect(inlineHtml([text('one '), text(' two\u00a0three  ')], 'en')).toBe('one  two\u00a0three  ');
  });

  test('cannot become markup', () => {
    const hostile = '<script>alert("&amp;")</script>';
    expect(inlineHtml([text(hostile)], 'en')).toBe('&lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt;');
    expect(inlineHtml([{ kind: 'code', text: '<a b="c">' }], 'en')).toBe('<code>&lt;a b=&quot;c&quot;&gt;</code>');
  });

  test('keep emphasis, code and line breaks, one in another', () => {
    const inlines: Inline[] = [
      { kind: 'strong', children: [text('a'), { kind: 'emphasis', children: [text('b')] }] },
      { kind: 'break' },
      { kind: 'code', text: 'c.d' },
    ];
    expect(inlineHtml(inlines, 'en')).toBe('<strong>a<em>b</em></strong><br><code>c.d</code>');
  });

  test('that define a term lead to the glossary of their language', () => {
    const definition: Inline = { kind: 'definition', term: 'backend-log', children: [text('日志')] };
    expect(inlineHtml([definition], 'zh')).toBe('<dfn><a href="/zh/glossary/#backend-log">日志</a></dfn>');
  });

  test('that use a term lead to the glossary, or to the clause that defines it on the page', () => {
    const marked = (definedIn: string | null): Inline => ({
      kind: 'text',
      text: '日志',
      use: { term: 'log', definedIn },
    });
    expect(inlineHtml([marked(null)], 'zh')).toBe('<a data-term href="/zh/glossary/#log">日志</a>');
    expect(inlineHtml([marked('use')], 'zh')).toBe('<a data-term="log" href="#use">日志</a>');
  });
});

describe('links as HTML', () => {
  test('to a clause stay on the page', () => {
    expect(inlineHtml([link({ kind: 'clause', clause: 'use.account' })], 'en')).toBe('<a href="#use.account">here</a>');
  });

  test('to a policy stay in the language of the text', () => {
    const target: LinkTarget = { kind: 'policy', policy: 'sla', version: null, clause: 'definitions' };
    expect(inlineHtml([link(target)], 'zh')).toBe('<a href="/zh/sla/#definitions">here</a>');
    expect(inlineHtml([link({ ...target, version: '2025-05-29', clause: null })], 'en')).toBe(
      '<a href="/en/sla/2025-05-29/">here</a>',
    );
  });

  test('to elsewhere say so, and give the other page no hold on this one', () => {
    expect(inlineHtml([link({ kind: 'external', href: 'https://example.com/?a=1&b="2"' })], 'en')).toBe(
      '<a href="https://example.com/?a=1&amp;b=&quot;2&quot;" rel="external noopener">here</a>',
    );
  });
});
