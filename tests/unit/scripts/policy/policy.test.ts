import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import {
  change,
  changedLibrary,
  checksums,
  correctedVersion,
  readFile,
  serviceEn,
  serviceHash,
  serviceText,
  serviceVersion,
  today,
} from '../../content/lock/published-library.ts';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

/** `npm run policy …` on a content folder, without the installing. */
function policy(content: string, ...parameters: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, CONTENT_DIR: content, SITE_DATE: today };
  return spawnSync(process.execPath, ['scripts/policy.ts', ...parameters], { env, encoding: 'utf8' });
}

describe('npm run policy', () => {
  test('lists its commands', () => {
    const { status, stdout } = policy('content');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}npm run policy check .*\n {2}npm run policy lock /);
  });

  test.each([['frobnicate'], ['constructor'], ['lock', 'everything']])('refuses %s %s', (...parameters) => {
    expect(policy('content', ...parameters).status).toBe(2);
  });
});

describe('npm run policy lock', () => {
  test('refuses a silent change, and prints the words and the lines that would record it', () => {
    const content = changedLibrary({ [serviceEn]: serviceText('Low.') });
    const { status, stdout, stderr } = policy(content, 'lock');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('“High” became “Low”');
    const lines = [
      'corrections:',
      '  - date: 2025-06-01',
      '    language: en',
      "    reason: { en: '', zh: '' }",
      `    from: ${serviceHash('High.')}`,
      `    to: ${serviceHash('Low.')}`,
    ];
    expect(stderr).toContain(lines.join('\n'));
    expect(readFile(content, checksums)).toContain(serviceHash('High.'));

    change(content, { [serviceVersion]: `${readFile(content, serviceVersion)}${lines.join('\n')}\n` });
    const unreasoned = policy(content, 'lock');
    expect(unreasoned.status).toBe(1);
    expect(unreasoned.stderr).toContain('“corrections.0.reason.en” cannot be used.');

    change(content, { [serviceVersion]: correctedVersion({ from: 'High.', to: 'Low.' }) });
    expect(policy(content, 'lock')).toMatchObject({
      status: 0,
      stdout: 'corrected service-2025-03-01-en.txt\n1 written to content/lock, 5 stood there before.\n',
    });
    expect(policy(content, 'check').status).toBe(0);
  });

  test('writes nothing while anything is to be mended', () => {
    const content = changedLibrary({ [checksums]: null, 'glossary.yml': '[]' });
    expect(policy(content, 'lock')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/unknown|no term[^]*Nothing was written/) as string,
    });
    expect(() => readFile(content, checksums)).toThrow('ENOENT');
  });
});

describe('npm run policy check', () => {
  test('says what is to be mended, and that there is no history to look into', () => {
    const content = changedLibrary({ [serviceEn]: serviceText('Low.') });
    const { status, stdout, stderr } = policy(content, 'check');
    expect(status).toBe(1);
    expect(stderr).toContain('content/policies/service/2025-03-01/en.mdx:1:1  Published words have changed');
    expect(stdout).toMatch(/^Not checked whole: whether something was removed\. .*\n1 to mend\.\n$/);
  });
});
