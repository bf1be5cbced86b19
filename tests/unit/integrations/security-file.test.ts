import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/content/library.ts';
import { securityFile } from '../../../src/integrations/data-files/security-file.ts';
import { writeLibrary } from '../../fixtures/write-library.ts';

test('where neither the configuration nor a policy says how to report a vulnerability there is no security.txt', () => {
  expect(securityFile(openLibrary(writeLibrary()), '2025-06-01')).toBeNull();
});
