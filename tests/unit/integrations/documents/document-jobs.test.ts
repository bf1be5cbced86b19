import { expect, test } from 'vitest';
import { openLibrary } from '../../../../src/content/library.ts';
import { madeBy } from '../../../../src/integrations/documents/document-job.ts';
import { documentJobs } from '../../../../src/integrations/documents/document-jobs.ts';

test('there is a job for each text in Word and in Markdown, and for each comparison in Word', () => {
  const files = documentJobs(openLibrary('content'), '2025-12-01').map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
  expect(files).toContain('/downloads/sla-2025-05-29-zh.docx');
  expect(files).toContain('/downloads/sla-2025-05-29-zh.md');
  expect(files).toContain('/downloads/privacy-policy-2023-09-08-to-2025-07-09-en-redline.docx');
  // The version of 2023 was not published in Chinese.
  expect(files.filter((file) => file.endsWith('redline.docx'))).toHaveLength(2);
});

test('a file that cannot be made is named, with the reason', async () => {
  const reason = new Error('No words.');
  const make = () => Promise.reject(reason);
  await expect(madeBy({ file: '/downloads/sla-2025-05-29-en.docx', make })).rejects.toMatchObject({
    message: '/downloads/sla-2025-05-29-en.docx could not be made.',
    cause: reason,
  });
});
