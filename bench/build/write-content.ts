import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { openLibrary } from '../../src/content/library.ts';
import { planLock } from '../../src/content/lock/plan-lock.ts';
import { writeLock } from '../../src/content/lock/write-lock.ts';
import { languages } from '../../src/domain/language.ts';
import { markdownOf } from './markdown.ts';
import type { InventedPolicy, InventedVersion } from './corpus.ts';

const policiesInGroup = 10;

/** Writes policies as a content folder of this site, all of them published. */
export function writeContent(folder: string, policies: readonly InventedPolicy[]): void {
  const groups = Array.from({ length: Math.ceil(policies.length / policiesInGroup) }, (_, index) => ({
    id: `group-${index + 1}`,
    title: { en: `Group ${index + 1}`, zh: `分类 ${index + 1}` },
    policies: policies.slice(index * policiesInGroup, (index + 1) * policiesInGroup).map(({ id }) => id),
  }));
  writeYaml(folder, 'navigation.yml', groups);
  writeYaml(folder, 'glossary.yml', [
    {
      id: 'console',
      en: { term: 'Console', definition: 'Where an account is managed.' },
      zh: { term: '控制台', definition: '管理账户之处。' },
    },
  ]);
  writeYaml(folder, 'synonyms.yml', [{ en: ['erase', 'delete'], zh: ['删除', '清除'] }]);
  for (const { id, title, versions } of policies) {
    const answers = { en: 'What it says, and to whom.', zh: '其内容及适用对象。' };
    writeYaml(join(folder, 'policies', id), 'policy.yml', { title, answers, prevailing: 'en' });
    for (const version of versions) writeVersion(join(folder, 'policies', id, version.date), version);
  }
  writeLock(planLock(openLibrary(folder)));
}

function writeVersion(folder: string, { date, clauses }: InventedVersion): void {
  writeYaml(folder, 'version.yml', {
    lastUpdated: `${date}T12:00:00+08:00`,
    effectiveFrom: date,
    languages: { en: 'published', zh: 'courtesy' },
    significance: 'substantive',
    summary: { en: 'Some sentences were replaced.', zh: '替换了部分语句。' },
  });
  for (const language of languages) writeFileSync(join(folder, `${language}.mdx`), markdownOf(clauses, language, true));
}

function writeYaml(folder: string, name: string, data: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), stringify(data));
}
