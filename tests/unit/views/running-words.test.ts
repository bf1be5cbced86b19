import { expect, test } from 'vitest';
import { leadingLanguage } from '../../../src/domain/bilingual/leading-language.ts';
import { versionPairs } from '../../../src/domain/version-pairs.ts';
import { site } from '../../../src/site.config.ts';
import { bilingualVersionPage, currentBilingualPage } from '../../../src/views/bilingual-page.ts';
import { comparePage } from '../../../src/views/compare-page.ts';
import { policyPage, versionPage } from '../../../src/views/text-page.ts';
import { versionYaml } from '../../fixtures/write-library.ts';
import { useLibrary } from './use-library.ts';

test('a printed text says its version and its dated address on every page, wherever it is printed from', () => {
  const policy = useLibrary().policy('terms');
  const running = {
    headerStart: 'TRTC Policy Center',
    headerEnd: 'Terms · Version 2025-01-01',
    footerStart: `${site.origin}/en/terms/2025-01-01/`,
    footerEnd: 'Page {page} of {pages}',
  };
  expect(policyPage(policy, 'en').frame.running).toEqual(running);
  expect(versionPage(policy, policy.versions[1]!, 'en').frame.running).toEqual(running);
});

test('a superseded version says so at the foot of every page, one that is to come says from when', () => {
  const policy = useLibrary().policy('terms');
  expect(versionPage(policy, policy.versions[0]!, 'en').frame.running!.footerStart).toBe(
    `${site.origin}/en/terms/2024-01-01/\nSuperseded on January 1, 2025 by version 2025-01-01`,
  );
  const before = useLibrary({ day: '2024-06-01' }).policy('terms');
  expect(versionPage(before, before.versions[1]!, 'zh').frame.running!.footerStart).toMatch(
    /\n.*2025\s年\s1\s月\s1\s日/,
  );
});

test('both languages side by side say everything in both', () => {
  const policy = useLibrary().policy('terms');
  const running = {
    headerStart: 'TRTC Policy Center — TRTC 政策中心',
    headerEnd: 'Terms · Version 2025-01-01 — 条款 · 2025-01-01 版',
    footerStart: `${site.origin}/en/terms/2025-01-01/bilingual/`,
    footerEnd: 'Page {page} of {pages} — 第 {page} 页，共 {pages} 页',
  };
  expect(currentBilingualPage(policy, 'en').frame.running).toEqual(running);
  expect(bilingualVersionPage(policy, policy.versions[1]!, 'zh').frame.running!.headerEnd).toBe(
    '条款 · 2025-01-01 版 — Terms · Version 2025-01-01',
  );
});

test('the page of both languages tells what each text is, in its own words and with its own hash', () => {
  const [english, chinese] = currentBilingualPage(useLibrary().policy('terms'), 'en').facts;
  expect(english).toMatchObject({ tag: 'en', side: 'reader' });
  expect(chinese).toMatchObject({ tag: 'zh-CN', side: 'partner' });
  expect(english!.rows.at(-1)!.values).toEqual(['Published in English', 'The English text prevails']);
  expect(chinese!.rows.at(-1)!.values).toEqual(['中文为参考译文，发布文本为英文', '以英文文本为准']);
  expect(chinese!.hash.value).toMatch(/^[0-9a-f]{64}$/);
  expect(chinese!.hash.value).not.toBe(english!.hash.value);
});

test('a comparison names both versions', () => {
  const policy = useLibrary().policy('terms');
  expect(comparePage(policy, versionPairs(policy)[0]!, 'en').frame.running).toMatchObject({
    headerEnd: 'Terms: 2024-01-01 to 2025-01-01',
    footerStart: `${site.origin}/en/terms/compare/2024-01-01/2025-01-01/`,
  });
});

test('the published language leads where a document has both', () => {
  const files = {
    'policies/service/2025-03-01/version.yml': versionYaml('2025-03-01', {
      languages: '{ en: courtesy, zh: published }',
    }),
  };
  const library = useLibrary({ files });
  expect(leadingLanguage(library.policy('terms').versions[1]!)).toBe('en');
  expect(leadingLanguage(library.policy('service').versions[0]!)).toBe('zh');
});
