import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkUrlHistory } from '../../../../src/content/urls/url-history.ts';
import { checkUrls } from '../../../../src/content/urls/check-urls.ts';
import { urlLockText } from '../../../../src/content/urls/url-lock.ts';
import { writeLibrary } from '../../../fixtures/write-library.ts';
import { change } from '../lock/published-library.ts';

const content = (...urls: string[]) => {
  const path = writeLibrary({ 'urls.lock': urlLockText(urls) });
  return { path, file: 'content' };
};

/** What has vanished, as `line address`, and what is new. */
function check(shipped: string[], built: string[], moved: Record<string, string> = {}) {
  const redirects = Object.entries(moved).map(([from, to]) => ({ from, to }));
  const { problems, fresh } = checkUrls(content(...shipped), new Set(built), redirects);
  return { vanished: problems.map(({ line, message }) => `${line} ${message.split(' ')[0]!}`), fresh };
}

describe('an address that was shipped', () => {
  test('is there for ever', () => {
    expect(check(['/en/', '/en/sla/'], ['/en/', '/en/sla/'])).toEqual({ vanished: [], fresh: [] });
  });

  test('cannot vanish: the ledger’s line is named', () => {
    expect(check(['/en/', '/en/sla/', '/zh/'], ['/en/']).vanished).toEqual(['4 /en/sla/', '5 /zh/']);
  });

  test('may be redirected, over several steps as well, to one that is there', () => {
    expect(check(['/a/', '/b/'], ['/c/'], { '/a/': '/b/', '/b/': '/c/' }).vanished).toEqual([]);
  });

  test('may not be redirected to nowhere, nor round and round', () => {
    expect(check(['/a/'], ['/c/'], { '/a/': '/b/' }).vanished).toEqual(['3 /a/']);
    expect(check(['/a/'], ['/c/'], { '/a/': '/b/', '/b/': '/a/' }).vanished).toEqual(['3 /a/']);
  });

  test('takes the ids of its text along when it is redirected, but loses none while it is there', () => {
    expect(check(['/a/#use'], ['/b/'], { '/a/': '/b/' }).vanished).toEqual([]);
    expect(check(['/a/', '/a/#use'], ['/a/']).vanished).toEqual(['4 /a/#use']);
  });
});

test('what is new is told of, and is no problem', () => {
  expect(check(['/en/'], ['/zh/', '/en/', '/ab/'])).toEqual({ vanished: [], fresh: ['/ab/', '/zh/'] });
});

test('an address that was taken out of the ledger is missed, once it was committed', () => {
  const { path } = content('/en/', '/zh/');
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...words],
      {
        cwd: dirname(path),
        stdio: 'pipe',
      },
    );
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=Ship');
  expect(checkUrlHistory({ path, file: 'content' }, null)).toEqual({ problems: [], gap: null });
  change(path, { 'urls.lock': urlLockText(['/en/']) });
  git('commit', '--quiet', '--all', '--message=Take out');
  const { problems } = checkUrlHistory({ path, file: 'content' }, null);
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    `${join('content', 'urls.lock')} /zh/ was taken out of the ledger.`,
  ]);
});
