import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acceptance, mustAcceptAgain } from '../../../examples/console/acceptance.ts';
import { policiesDocument } from '../../../src/api/policies-document.ts';
import { siteLibrary } from '../../../src/content/site-library.ts';
import { sha256 } from '../../../src/content/text-hash.ts';

const library = siteLibrary();
const list = policiesDocument({
  origin: 'https://policies.example.com',
  zone: '+08:00',
  today: '2026-01-01',
  policies: library.policies,
  downloads: [],
  text: (policy, version, language) => library.text(policy, version, language),
  sha256,
});

test('the recipe in docs/console.md is the file that is tested here, and short', () => {
  const source = readFileSync('examples/console/acceptance.ts', 'utf8');
  expect(readFileSync('docs/console.md', 'utf8')).toContain(`\`\`\`ts\n${source}\`\`\``);
  const lines = source.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('/**'));
  expect(lines.length).toBeLessThanOrEqual(30);
});

test('the Content-Security-Policy in docs/console.md is the one under which the example is tested', () => {
  const [, policy] = /Content-Security-Policy: (.*)/.exec(readFileSync('examples/console/_headers', 'utf8'))!;
  const shown = policy!.replaceAll('; ', ';\n');
  expect(readFileSync('docs/console.md', 'utf8')).toContain(`\`\`\`text\n${shown}\n\`\`\``);
});

describe('the recipe', () => {
  test('records the text in force, with its hash', () => {
    const accepted = acceptance(list, 'privacy-policy', 'zh', new Date('2025-08-01T00:00:00Z'));
    const { texts } = list.policies.find(({ id }) => id === 'privacy-policy')!.versions[2]!;
    expect(accepted).toEqual({
      policy: 'privacy-policy',
      version: '2025-07-09',
      lang: 'zh',
      hash: texts.find(({ language }) => language === 'zh')!.hash,
      time: '2025-08-01T00:00:00.000Z',
    });
  });

  test('says when a user must accept again, and when not', () => {
    const accepted = acceptance(list, 'privacy-policy', 'en', new Date('2024-01-01T00:00:00Z'));
    expect(accepted.version).toBe('2023-09-08');
    expect(mustAcceptAgain(list, accepted, '2025-07-08')).toBe(false);
    expect(mustAcceptAgain(list, accepted, '2025-07-09')).toBe(true);
    expect(mustAcceptAgain(list, { ...accepted, version: '2025-07-09' }, '2026-01-01')).toBe(false);
  });

  test('does not record what there is not', () => {
    expect(() => acceptance(list, 'privacy-policy', 'en', new Date('2022-09-01T00:00:00Z'))).toThrow(
      'There is no text',
    );
    expect(() => acceptance(list, 'nothing', 'en', new Date())).toThrow('There is no text of nothing');
  });
});
