import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { versionYaml, writeLibrary } from '../../../fixtures/write-library.ts';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

/** `npm run policy …` on a content folder, without the installing. */
function policy(content: string, ...parameters: string[]): string {
  const env = { ...process.env, CONTENT_DIR: content, SITE_DATE: '2025-06-01' };
  return spawnSync(process.execPath, ['scripts/policy.ts', ...parameters], { env, encoding: 'utf8' }).stdout;
}

test('a translation is recorded, and listed with what changed in its source once that goes on', () => {
  const newer = 'policies/service/2025-05-01';
  const text = (words: string) => `## 1. X {/* #levels */}\n\n${words}\n`;
  const content = writeLibrary({
    [`${newer}/version.yml`]: versionYaml('2025-05-01'),
    [`${newer}/en.mdx`]: text('High.'),
    [`${newer}/zh.mdx`]: text('高。'),
  });
  expect(policy(content, 'translations')).toContain('service 2025-05-01 zh: not recorded.');
  policy(content, 'translated', 'service', '2025-05-01', 'zh');
  expect(policy(content, 'translations')).not.toContain('service 2025-05-01 zh');

  const late = writeLibrary({
    [`${newer}/version.yml`]: versionYaml('2025-05-01'),
    [`${newer}/en.mdx`]: text('Higher.'),
    [`${newer}/zh.mdx`]: text('高。'),
    'policies/service/2025-03-01/en.mdx': text('High.'),
  });
  policy(late, 'translated', 'service', '2025-03-01', 'zh');
  const record = readFileSync(`${late}/policies/service/2025-03-01/translation.yml`, 'utf8');
  const behind = writeLibrary({
    [`${newer}/version.yml`]: versionYaml('2025-05-01'),
    [`${newer}/en.mdx`]: text('Higher.'),
    [`${newer}/zh.mdx`]: text('高。'),
    [`${newer}/translation.yml`]: record,
    'policies/service/2025-03-01/en.mdx': text('High.'),
  });
  const said = policy(behind, 'translations');
  expect(said).toContain(
    [
      'service 2025-05-01 zh: behind since 2025-05-01',
      '  levels: the source changed on 2025-05-01; translated from 2025-03-01',
      '    - High.',
      '    + Higher.',
    ].join('\n'),
  );
  expect(said).toContain('1 behind');
});
