import type { PrintJob } from '../../../../src/integrations/pdf/print-job.ts';

/** The job for the English page of `tests/fixtures/pdf-site`. */
export const sampleJob: PrintJob = {
  page: '/en/sample-policy/2025-07-09/',
  file: '/downloads/sample-policy-2025-07-09-en.pdf',
  languages: ['en'],
  about: {
    title: 'Sample Policy, version 2025-07-09',
    author: 'The publisher',
    subject: 'What a sample says.',
    keywords: ['sample-policy', '2025-07-09'],
    lastUpdated: '2025-07-09T15:57:21+08:00',
  },
};

/** The job for the Chinese page. */
export const sampleJobInChinese: PrintJob = {
  page: '/zh/sample-policy/2025-07-09/',
  file: '/downloads/sample-policy-2025-07-09-zh.pdf',
  languages: ['zh'],
  about: { ...sampleJob.about, title: '示例政策，2025-07-09 版' },
};
