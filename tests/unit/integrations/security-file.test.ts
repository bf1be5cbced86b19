import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/content/library.ts';
import { securityFile } from '../../../src/integrations/data-files/security-file.ts';
import { writeLibrary } from '../../fixtures/write-library.ts';

test('where neither the configuration nor a policy says how to report a vulnerability there is no security.txt', () => {
  expect(securityFile(openLibrary(writeLibrary()), '2025-06-01')).toBeNull();
});

describe('a configured contact', () => {
  const library = () => openLibrary(writeLibrary());

  test('is the one that security.txt names, with nothing else to report by', () => {
    const file = securityFile(library(), '2025-06-01', 'mailto:security@example.com')!;
    expect(file.split('\n').filter((line) => /^(?:Contact|Policy):/.test(line))).toEqual([
      'Contact: mailto:security@example.com',
    ]);
  });

  test('goes before the clause of the policy, which is named besides', () => {
    const file = securityFile(openLibrary('content'), '2025-12-01', 'https://example.com/report')!;
    const [contact, , , , policy] = file.split('\n');
    expect(contact).toBe('Contact: https://example.com/report');
    expect(policy).toMatch(/^Policy: https:.*\/information-security\/#protection\.vulnerabilities$/);
  });

  test.each(['security@example.com', 'http://example.com/report', 'mailto:a@example.com\nContact: x', ''])(
    'that the standard does not allow is refused: %j',
    (address) => {
      expect(() => securityFile(library(), '2025-06-01', address)).toThrow(
        /^site\.config\.ts: “.*” in security\.contact/s,
      );
    },
  );
});
