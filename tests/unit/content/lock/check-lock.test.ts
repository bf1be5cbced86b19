import { describe, expect, test } from 'vitest';
import { versionYaml } from '../../../fixtures/write-library.ts';
import {
  changedLibrary,
  checksums,
  complaints,
  correctedVersion,
  problemsOf,
  readFile,
  serviceEn,
  serviceHash,
  serviceText,
  serviceVersion,
} from './published-library.ts';

const lockedText = 'lock/service-2025-03-01-en.txt';

describe('a published text', () => {
  test('is in order as long as its words stand', () => {
    expect(complaints(changedLibrary({ [serviceEn]: serviceText('**High**.') }))).toEqual([]);
  });

  test('cannot change in silence: the clause and the words are named', () => {
    const content = changedLibrary({ [serviceEn]: `\n${serviceText('Low.')}` });
    expect(problemsOf(content)).toEqual([
      expect.objectContaining({
        file: 'content/policies/service/2025-03-01/en.mdx',
        line: 2,
        rule: 'changed-text',
        message: 'Published words have changed in the clause “1. Levels” (levels): “High” became “Low” in “Low.”.',
        mend: expect.stringContaining('publish a new version') as string,
      }),
    ]);
  });

  test('is complained of once for each clause that changed', () => {
    const text = 'policies/terms/2025-01-01/en.mdx';
    const content = changedLibrary();
    const changed = readFile(content, text).replace('1. Scope', '1. Range').replace('See ', 'Read ');
    expect(complaints(changedLibrary({ [text]: changed }))).toEqual([
      `${text}:1 changed-text`,
      `${text}:7 changed-text`,
    ]);
  });

  test('may not go', () => {
    const content = changedLibrary({ [serviceEn]: null, [serviceVersion]: versionYaml('2025-03-01') });
    expect(problemsOf(content)).toContainEqual(
      expect.objectContaining({
        file: 'content/lock/SHA256SUMS',
        line: 1,
        rule: 'missing-published-text',
        message: 'content/policies/service/2025-03-01/en.mdx was published, but does not exist.',
      }),
    );
  });

  test('may not go with its whole version', () => {
    const folder = 'policies/terms/2024-01-01';
    const content = changedLibrary({ [`${folder}/en.mdx`]: null, [`${folder}/version.yml`]: null });
    expect(complaints(content)).toContain(`${checksums}:3 missing-published-text`);
  });

  test('may not be left out of the languages', () => {
    const changes = {
      'policies/terms/2025-01-01/version.yml': versionYaml('2025-01-01', { languages: '{ zh: courtesy }' }),
    };
    expect(complaints(changedLibrary(changes))).toContain('policies/terms/2025-01-01/en.mdx:1 undeclared-text');
  });
});

describe('a text that is not in the lock', () => {
  test('is not published yet', () => {
    const folder = 'policies/terms/2024-06-01';
    const content = changedLibrary({
      [`${folder}/version.yml`]: versionYaml('2024-06-01', { languages: '{ en: published }' }),
      [`${folder}/en.mdx`]: '## 1. Scope {/* #scope */}\n',
    });
    expect(problemsOf(content)).toEqual([
      expect.objectContaining({
        file: `content/${folder}/en.mdx`,
        rule: 'unlocked-text',
        mend: expect.stringContaining('npm run policy lock') as string,
      }),
    ]);
  });

  test('is told of what is wrong with it before that', () => {
    expect(complaints(changedLibrary({ [serviceEn]: '## 1. Levels\n', [checksums]: '' }))).not.toContain(
      `${serviceEn}:1 unlocked-text`,
    );
  });
});

describe('the lock', () => {
  test('must have the words of each hash', () => {
    expect(complaints(changedLibrary({ [lockedText]: '1. Levels\nLow.\n' }))).toEqual([`${lockedText}:1 lock-altered`]);
    expect(complaints(changedLibrary({ [lockedText]: null }))).toEqual([`${lockedText}:1 lock-altered`]);
  });

  test('cannot be made to fit a changed text', () => {
    const words = { [serviceEn]: serviceText('Low.'), [lockedText]: '1. Levels\nLow.\n' };
    expect(complaints(changedLibrary(words))).toEqual([`${lockedText}:1 lock-altered`, `${serviceEn}:1 changed-text`]);
  });

  test('must be whole: without it, nothing has been published', () => {
    expect(
      complaints(changedLibrary({ [checksums]: null })).filter((told) => told.endsWith('unlocked-text')),
    ).toHaveLength(5);
  });

  test('must be readable', () => {
    const sums = readFile(changedLibrary(), checksums);
    const [first] = sums.split('\n');
    const broken = `<<<<<<< HEAD\n${sums}${first!}\n${'0'.repeat(64)}  notes.txt\n`;
    expect(complaints(changedLibrary({ [checksums]: broken }))).toEqual([
      `${checksums}:1 lock-line`,
      `${checksums}:7 lock-line`,
      `${checksums}:8 lock-line`,
    ]);
  });

  test('holds nothing else', () => {
    expect(complaints(changedLibrary({ 'lock/notes.md': 'x' }))).toEqual(['lock/notes.md:1 stray-lock-file']);
  });
});

describe('a correction', () => {
  const change = { [serviceEn]: serviceText('Very high.') };

  test('lets the words of a text change, once the lock has it', () => {
    const content = changedLibrary({
      ...change,
      [serviceVersion]: correctedVersion({ from: 'High.', to: 'Very high.' }),
    });
    expect(complaints(content)).toEqual([`${serviceEn}:1 unlocked-correction`]);
    const sums = readFile(content, checksums).replace(serviceHash('High.'), serviceHash('Very high.'));
    const locked = { [checksums]: sums, [lockedText]: '1. Levels\nVery high.\n' };
    const version = correctedVersion({ from: 'High.', to: 'Very high.' });
    expect(complaints(changedLibrary({ ...change, [serviceVersion]: version, ...locked }))).toEqual([]);
  });

  test('may repair what is no word, such as the address of a link', () => {
    const version = correctedVersion({ from: 'High.', to: 'High.' });
    expect(complaints(changedLibrary({ [serviceVersion]: version }))).toEqual([]);
  });

  test.each([
    ['has a reason', { reason: '{ zh: 错字。 }' }, '“corrections.0.reason.en” is missing.'],
    ['has a reason in words', { reason: "{ en: '', zh: 错字。 }" }, '“corrections.0.reason.en” cannot be used.'],
    ['has a reason in both languages', { reason: '{ en: A typo. }' }, '“corrections.0.reason.zh” is missing.'],
    ['has a day of the calendar', { date: '2025-02-30' }, '“corrections.0.date” cannot be used.'],
    ['is of a language of the site', { language: 'fr' }, '“corrections.0.language” has a value it cannot have.'],
    [
      'follows its version',
      { date: '2025-02-28' },
      'A correction of 2025-02-28 cannot follow a version of 2025-03-01.',
    ],
  ])('%s', (_, fields, message) => {
    const version = correctedVersion({ from: 'High.', to: 'High.', ...fields });
    expect(problemsOf(changedLibrary({ [serviceVersion]: version })).map((problem) => problem.message)).toContain(
      message,
    );
  });

  test('has a reason at all', () => {
    const version = correctedVersion({ from: 'High.', to: 'High.' }).replace(/reason: \{[^}]*\}, /, '');
    expect(problemsOf(changedLibrary({ [serviceVersion]: version }))).toContainEqual(
      expect.objectContaining({ line: 7, message: '“corrections.0.reason” is missing.' }),
    );
  });

  test('names hashes', () => {
    const version = correctedVersion({ from: 'High.', to: 'High.' }).replace(/to: \w+/, 'to: abc');
    expect(problemsOf(changedLibrary({ [serviceVersion]: version }))).toContainEqual(
      expect.objectContaining({ message: '“corrections.0.to” cannot be used.' }),
    );
  });

  test('is of a text that the version has', () => {
    const languages = versionYaml('2024-01-01', { languages: '{ en: published }' });
    const correction = `corrections:\n  - { date: 2024-02-01, language: zh, reason: { en: A, zh: 甲 }, from: ${serviceHash('a')}, to: ${serviceHash('a')} }\n`;
    const path = 'policies/terms/2024-01-01/version.yml';
    expect(complaints(changedLibrary({ [path]: languages + correction }))).toEqual([`${path}:7 correction-language`]);
  });

  test('leads to the text as it is', () => {
    const version = correctedVersion({ from: 'High.', to: 'Highest.' });
    expect(complaints(changedLibrary({ ...change, [serviceVersion]: version }))).toEqual([
      `${serviceEn}:1 changed-text`,
      `${serviceVersion}:7 correction-hash`,
    ]);
    expect(complaints(changedLibrary({ [serviceVersion]: version }))).toEqual([`${serviceVersion}:7 correction-hash`]);
  });

  test('begins at the text as published', () => {
    const version = correctedVersion({ from: 'Low.', to: 'Very high.' });
    expect(problemsOf(changedLibrary({ ...change, [serviceVersion]: version }))).toContainEqual(
      expect.objectContaining({ rule: 'correction-hash', mend: `Its hash was ${serviceHash('High.')}.` }),
    );
  });

  test('goes on where the one before it ended, and not before that day', () => {
    const steps = [
      { from: 'High.', to: 'Higher.', date: '2025-04-02' },
      { from: 'Low.', to: 'Very high.', date: '2025-04-01' },
    ];
    expect(complaints(changedLibrary({ ...change, [serviceVersion]: correctedVersion(...steps) }))).toEqual([
      `${serviceEn}:1 changed-text`,
      `${serviceVersion}:8 correction-date`,
      `${serviceVersion}:8 correction-hash`,
      `${serviceVersion}:8 correction-from`,
    ]);
  });
});
