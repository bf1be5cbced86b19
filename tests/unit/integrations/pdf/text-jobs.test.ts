import { expect, test } from 'vitest';
import type { Policy } from '../../../../src/domain/policy.ts';
import type { PolicyVersion } from '../../../../src/domain/version.ts';
import { textJobs } from '../../../../src/integrations/pdf/text-jobs.ts';

const version = (date: string, languages: PolicyVersion['languages']): PolicyVersion => ({
  policy: 'sla',
  date,
  effectiveFrom: date,
  lastUpdated: `${date}T12:00:00+08:00`,
  languages,
  significance: 'substantive',
  summary: { en: '', zh: '' },
  corrections: [],
});

const policy: Policy = {
  id: 'sla',
  title: { en: 'Service Level Agreement', zh: '服务等级协议' },
  answers: { en: 'How available it is.', zh: '可用性如何。' },
  prevailing: 'en',
  versions: [version('2024-01-01', { zh: 'published' }), version('2025-05-29', { en: 'published', zh: 'courtesy' })],
};

const jobs = textJobs({
  policies: [policy],
  labels: (language) => ({
    site: `Site ${language}`,
    publisher: 'Publisher',
    title: (title, date) => `${title}, version ${date}`,
    version: (date) => `Version ${date}`,
    status: (status) => (status.kind === 'superseded' ? `superseded on ${status.on}` : null),
    page: '{page}/{pages}',
  }),
  today: '2025-06-01',
  origin: 'https://policies.example',
});

test('there is a PDF for every version in every language it exists in', () => {
  expect(jobs.map(({ page, file }) => [page, file])).toEqual([
    ['/zh/sla/2024-01-01/', '/downloads/sla-2024-01-01-zh.pdf'],
    ['/en/sla/2025-05-29/', '/downloads/sla-2025-05-29-en.pdf'],
    ['/zh/sla/2025-05-29/', '/downloads/sla-2025-05-29-zh.pdf'],
  ]);
});

test('it names the policy, the version and its permalink on every page', () => {
  expect(jobs[1]?.running).toEqual({
    headerStart: 'Site en',
    headerEnd: 'Service Level Agreement · Version 2025-05-29',
    footerStart: 'https://policies.example/en/sla/2025-05-29/',
    footerEnd: '{page}/{pages}',
  });
});

test('a superseded version says so on every page', () => {
  expect(jobs[0]?.running.headerEnd).toBe('服务等级协议 · Version 2024-01-01 · superseded on 2025-05-29');
});

test('it is dated by the version', () => {
  expect(jobs.map(({ about }) => about.lastUpdated)).toEqual([
    '2024-01-01T12:00:00+08:00',
    '2025-05-29T12:00:00+08:00',
    '2025-05-29T12:00:00+08:00',
  ]);
});
