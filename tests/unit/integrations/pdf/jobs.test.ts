import { expect, test } from 'vitest';
import type { Policy } from '../../../../src/domain/policy.ts';
import type { PolicyVersion } from '../../../../src/domain/version.ts';
import { bilingualJobs } from '../../../../src/integrations/pdf/bilingual-jobs.ts';
import { bookJobs } from '../../../../src/integrations/pdf/book-jobs.ts';
import type { JobsInput } from '../../../../src/integrations/pdf/jobs-input.ts';
import { redlineJobs } from '../../../../src/integrations/pdf/redline-jobs.ts';
import { textJobs } from '../../../../src/integrations/pdf/text-jobs.ts';
import { versionPairs } from '../../../../src/domain/version-pairs.ts';

const version = (date: string, languages: PolicyVersion['languages']): PolicyVersion => ({
  policy: 'sla',
  date,
  effectiveFrom: date,
  lastUpdated: `${date}T12:00:00+08:00`,
  languages,
  significance: 'substantive',
  summary: { en: '', zh: '' },
  corrections: [],
  retired: {},
});

const policy: Policy = {
  id: 'sla',
  title: { en: 'Service Level Agreement', zh: '服务等级协议' },
  answers: { en: 'How available it is.', zh: '可用性如何。' },
  prevailing: 'en',
  aliases: [],
  oldNumbers: [],
  versions: [version('2024-01-01', { zh: 'published' }), version('2025-05-29', { en: 'published', zh: 'courtesy' })],
};

const input: JobsInput = {
  policies: [policy],
  comparisons: () => versionPairs(policy),
  labels: () => ({
    publisher: 'Publisher',
    text: (title, date) => `${title}, version ${date}`,
    bilingual: (title, date) => `${title}, ${date}, bilingual`,
    redline: (title, from, to) => `${title}: ${from} to ${to}`,
    book: 'All policies',
    bookSubject: 'Everything.',
  }),
  today: '2025-06-01',
};
const jobs = textJobs(input);

test('there is a PDF for every version in every language it exists in', () => {
  expect(jobs.map(({ page, file }) => [page, file])).toEqual([
    ['/zh/sla/2024-01-01/', '/downloads/sla-2024-01-01-zh.pdf'],
    ['/en/sla/2025-05-29/', '/downloads/sla-2025-05-29-en.pdf'],
    ['/zh/sla/2025-05-29/', '/downloads/sla-2025-05-29-zh.pdf'],
  ]);
});

test('it is dated by the version', () => {
  expect(jobs.map(({ about }) => about.lastUpdated)).toEqual([
    '2024-01-01T12:00:00+08:00',
    '2025-05-29T12:00:00+08:00',
    '2025-05-29T12:00:00+08:00',
  ]);
});

test('a version with both languages has a PDF of both, the published one first', () => {
  expect(bilingualJobs(input).map(({ page, file, languages }) => [page, file, languages])).toEqual([
    ['/en/sla/2025-05-29/bilingual/', '/downloads/sla-2025-05-29-bilingual.pdf', ['en', 'zh']],
  ]);
});

test('two versions have a PDF of what changed in every language that both exist in', () => {
  expect(redlineJobs(input).map(({ page, file }) => [page, file])).toEqual([
    ['/zh/sla/compare/2024-01-01/2025-05-29/', '/downloads/sla-2024-01-01-to-2025-05-29-zh-redline.pdf'],
  ]);
});

test('each language has a book, dated by the last change of what is in force', () => {
  expect(bookJobs(input).map(({ file, about }) => [file, about.lastUpdated, about.keywords])).toEqual([
    ['/downloads/trtc-policies-en.pdf', '2025-05-29T12:00:00+08:00', ['sla 2025-05-29']],
    ['/downloads/trtc-policies-zh.pdf', '2025-05-29T12:00:00+08:00', ['sla 2025-05-29']],
  ]);
  expect(bookJobs({ ...input, today: '2025-05-01' }).map(({ about }) => about.lastUpdated)).toEqual([
    '2024-01-01T12:00:00+08:00',
    '2024-01-01T12:00:00+08:00',
  ]);
});
