import { describe, expect, test } from 'vitest';
import { wordsHtml } from '../../../src/markup/words-html.ts';

describe('words as HTML', () => {
  test('say where a Chinese text speaks English', () => {
    expect(wordsHtml('由 AroundDeal Holdings Limited 提供', 'zh')).toBe(
      '由 <span lang="en">AroundDeal Holdings Limited</span> 提供',
    );
    expect(wordsHtml('Apple Inc. 的隐私清单', 'zh')).toBe('<span lang="en">Apple Inc.</span> 的隐私清单');
  });

  test('leave single words and acronyms to the Chinese text', () => {
    for (const words of ['使用 TRTC SDK 时', 'SDK APPID', 'CSA STAR 认证', 'Google ID', '通过 API']) {
      expect(wordsHtml(words, 'zh')).toBe(words);
    }
  });

  test('say where an English text speaks Chinese, with its punctuation', () => {
    expect(wordsHtml('belong to 腾讯云计算（北京）有限责任公司 (Tencent)', 'en')).toBe(
      'belong to <span lang="zh-CN">腾讯云计算（北京）有限责任公司</span> (Tencent)',
    );
  });

  test('cannot become markup', () => {
    expect(wordsHtml('<b> & "Real Time Words"', 'zh')).toBe(
      '&lt;b&gt; &amp; &quot;<span lang="en">Real Time Words</span>&quot;',
    );
  });
});
