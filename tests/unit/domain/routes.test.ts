import { describe, expect, test } from 'vitest';
import { atClause, linkHref, routes } from '../../../src/domain/routes.ts';

describe('addresses', () => {
  test('are those of the public contract', () => {
    expect(routes.chooser()).toBe('/');
    expect(routes.home('en')).toBe('/en/');
    expect(routes.policy('zh', 'sla')).toBe('/zh/sla/');
    expect(routes.version('en', 'sla', '2025-05-29')).toBe('/en/sla/2025-05-29/');
    expect(routes.history('en', 'sla')).toBe('/en/sla/history/');
    expect(routes.updates('zh')).toBe('/zh/updates/');
    expect(routes.glossary('en')).toBe('/en/glossary/');
    expect(routes.term('en', 'feature')).toBe('/en/glossary/#feature');
    expect(routes.search('en')).toBe('/en/search/');
    expect(routes.pdf('en', 'sla', '2025-05-29')).toBe('/downloads/sla-2025-05-29-en.pdf');
    expect(routes.docx('zh', 'sla', '2025-05-29')).toBe('/downloads/sla-2025-05-29-zh.docx');
    expect(routes.markdown('en', 'sla', '2025-05-29')).toBe('/downloads/sla-2025-05-29-en.md');
    expect(routes.bilingualPdf('sla', '2025-05-29')).toBe('/downloads/sla-2025-05-29-bilingual.pdf');
    expect(routes.redlinePdf('en', 'sla', '2023-10-13', '2025-05-29')).toBe(
      '/downloads/sla-2023-10-13-to-2025-05-29-en-redline.pdf',
    );
    expect(routes.redlineDocx('zh', 'sla', '2023-10-13', '2025-05-29')).toBe(
      '/downloads/sla-2023-10-13-to-2025-05-29-zh-redline.docx',
    );
    expect(routes.bookSource('zh')).toBe(`${routes.printSources()}zh/`);
    expect(routes.book('zh')).toBe('/downloads/trtc-policies-zh.pdf');
    expect(routes.verify('zh')).toBe('/zh/verify/');
    expect(routes.feed('en')).toBe('/en/feed.xml');
    expect(routes.policyFeed('zh', 'sla')).toBe('/zh/sla/feed.xml');
    expect(routes.checksums()).toBe('/downloads/SHA256SUMS');
    expect(routes.policiesApi()).toBe('/api/v1/policies.json');
    expect(routes.policiesSchema()).toBe('/api/v1/policies.schema.json');
    expect(routes.policyApi('sla')).toBe('/api/v1/policies/sla.json');
    expect(routes.download('PrivacyInfo-trtc.xcprivacy')).toBe('/downloads/PrivacyInfo-trtc.xcprivacy');
  });

  test('may name a clause', () => {
    expect(atClause('/en/sla/', null)).toBe('/en/sla/');
    expect(atClause('/en/sla/', 'release.force-majeure')).toBe('/en/sla/#release.force-majeure');
  });
});

describe('a link of a text', () => {
  test('to a clause stays on the page', () => {
    expect(linkHref({ kind: 'clause', clause: 'use' }, 'zh')).toBe('#use');
  });

  test('to a policy keeps the reader’s language', () => {
    expect(linkHref({ kind: 'policy', policy: 'sla', version: null, clause: null }, 'zh')).toBe('/zh/sla/');
    expect(linkHref({ kind: 'policy', policy: 'sla', version: null, clause: 'release' }, 'en')).toBe(
      '/en/sla/#release',
    );
    expect(linkHref({ kind: 'policy', policy: 'sla', version: '2025-05-29', clause: 'release' }, 'en')).toBe(
      '/en/sla/2025-05-29/#release',
    );
  });

  test('to another site is the address as written', () => {
    expect(linkHref({ kind: 'external', href: 'https://example.com/?a=b#c' }, 'en')).toBe('https://example.com/?a=b#c');
  });
});
