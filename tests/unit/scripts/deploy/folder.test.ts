import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesUnder } from '../../../../scripts/build/fingerprint.ts';
import { deployToFolder } from '../../../../scripts/deploy/folder/deploy-to-folder.ts';
import { storedReleases } from '../../../../scripts/deploy/folder/releases.ts';
import { rollBack } from '../../../../scripts/deploy/folder/roll-back.ts';
import type { Outcome } from '../../../../scripts/deploy/outcome.ts';
import { readRelease } from '../../../../scripts/deploy/release.ts';
import { missingAssets, siteOfRelease, writeSite, type Files } from './support/made-up-site.ts';

let target: string;
beforeEach(() => {
  target = mkdtempSync(join(tmpdir(), 'served-'));
});

function deploy(site: Files, options: { keep?: number; dryRun?: boolean } = {}): Promise<Outcome> {
  const root = writeSite(site);
  return deployToFolder({ target, root, files: readRelease(root), keep: 5, dryRun: false, ...options });
}

const read = (name: string): string => readFileSync(join(target, 'current', name), 'utf8');
const isThere = (name: string): boolean => existsSync(join(target, 'current', name));
const served = (): Map<string, string> => {
  const root = join(target, 'current/');
  return new Map(filesUnder(root).map((file) => [file.slice(root.length), readFileSync(file, 'utf8')]));
};

describe('a deployment to a folder', () => {
  test('makes the whole site current in one step, and says what a CDN must forget', async () => {
    expect(await deploy(siteOfRelease(1))).toMatchObject({
      release: expect.stringMatching(/^0001-/) as string,
      changed: [],
    });
    const site = siteOfRelease(2);
    const { changed, release } = await deploy(site);
    expect(release).toMatch(/^0002-/);
    expect(changed).toContain('en/sla/index.html');
    expect(changed).not.toContain('downloads/sla-2024-01-01-en.pdf');
    for (const [name, text] of Object.entries(site)) expect(read(name)).toBe(text);
    expect(readdirSync(target).sort()).toEqual(['current', 'releases']);
  });

  test('is never half there for readers, however often they look', async () => {
    await deploy(siteOfRelease(1));
    const pages = [siteOfRelease(1), siteOfRelease(2)].map((site) => site['en/sla/index.html']!);
    const seen = new Set<string>();
    const deployed = deploy(siteOfRelease(2)).then(() => true);
    for (let done = false; !done; done = await Promise.race([deployed, setImmediate(false)])) {
      const page = read('en/sla/index.html');
      seen.add(page);
      // As a browser does: first the page, then what it asks for.
      const asset = /_astro\/[^"]+/.exec(page)![0];
      expect([asset, isThere(asset)]).toEqual([asset, true]);
    }
    expect([...seen].filter((page) => !pages.includes(page))).toEqual([]);
    expect(read('en/sla/index.html')).toBe(pages[1]);
  });

  test('keeps what pages that are open still ask for, as long as their release is kept', async () => {
    await deploy(siteOfRelease(1), { keep: 2 });
    await deploy(siteOfRelease(2), { keep: 2 });
    expect(isThere('_astro/site.hash1.css')).toBe(true);
    await deploy(siteOfRelease(3), { keep: 2 });
    expect(isThere('_astro/site.hash2.css')).toBe(true);
    expect(isThere('_astro/site.hash1.css')).toBe(false);
    expect(storedReleases(target)).toHaveLength(2);
  });

  test('leaves a file that is the same with its time, and so with its ETag', async () => {
    await deploy(siteOfRelease(1));
    const pdf = join(target, 'current', 'downloads/sla-2024-01-01-en.pdf');
    utimesSync(pdf, 1_000_000_000, 1_000_000_000);
    await deploy(siteOfRelease(2));
    expect(statSync(pdf).mtimeMs).toBe(1_000_000_000_000);
    expect(statSync(pdf).nlink).toBe(2);
  });

  test('does nothing when the release is current, and nothing when only asked what it would do', async () => {
    const { release } = await deploy(siteOfRelease(1));
    expect(await deploy(siteOfRelease(1))).toMatchObject({ release, fresh: 0 });
    expect(await deploy(siteOfRelease(2), { dryRun: true })).toMatchObject({
      changed: expect.arrayContaining(['index.html']) as string[],
    });
    expect(storedReleases(target).map(({ name }) => name)).toEqual([release]);
    expect(read('en/sla/index.html')).toBe(siteOfRelease(1)['en/sla/index.html']);
  });

  test('that was cut short is invisible, and is taken up again', async () => {
    await deploy(siteOfRelease(1));
    const root = writeSite(siteOfRelease(2));
    const files = readRelease(root);
    rmSync(join(root, 'en/sla/index.html'));
    await expect(deployToFolder({ target, root, files, keep: 5, dryRun: false })).rejects.toThrow('ENOENT');
    expect([...served()].toSorted()).toEqual(
      expect.arrayContaining(Object.entries(siteOfRelease(1)).map(([name, text]) => [name, text])),
    );
    expect(storedReleases(target)).toHaveLength(1);
    const staging = readdirSync(join(target, 'releases')).find((name) => name.startsWith('.'))!;
    const begun = join(target, 'releases', staging, '_astro/site.hash2.css');
    const { ino } = statSync(begun);
    writeFileSync(join(root, 'en/sla/index.html'), siteOfRelease(2)['en/sla/index.html']!);
    await deployToFolder({ target, root, files, keep: 5, dryRun: false });
    expect(statSync(join(target, 'current/_astro/site.hash2.css')).ino).toBe(ino);
    expect(missingAssets(served())).toEqual([]);
    expect(readdirSync(join(target, 'releases')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('notices when a file is not what was read before', async () => {
    const root = writeSite(siteOfRelease(1));
    const files = readRelease(root);
    writeFileSync(join(root, 'index.html'), 'built anew meanwhile');
    await expect(deployToFolder({ target, root, files, keep: 5, dryRun: false })).rejects.toThrow(
      'is not what was copied',
    );
    expect(isThere('')).toBe(false);
  });

  test('refuses a release without an address that the current one answers', async () => {
    await deploy(siteOfRelease(2));
    await expect(deploy(siteOfRelease(1))).rejects.toThrow('such as /downloads/sla-2025-01-01-en.pdf');
    const redirected = {
      ...siteOfRelease(1),
      _redirects: '/en/sla/2025-01-01/ /en/sla/ 301!\n/downloads/sla-2025-01-01-en.pdf /en/ 301!\n',
    };
    await expect(deploy(redirected)).resolves.toMatchObject({ release: expect.stringMatching(/^0002/) as string });
  });

  test('waits for no other one, and forgets one that was killed', async () => {
    writeFileSync(join(target, '.deploying'), String(process.ppid));
    await expect(deploy(siteOfRelease(1))).rejects.toThrow(`Another deployment runs (process ${process.ppid})`);
    writeFileSync(join(target, '.deploying'), '4194305');
    await expect(deploy(siteOfRelease(1))).resolves.toBeDefined();
  });

  test('touches nothing where a folder is in the place of the link', async () => {
    mkdirSync(join(target, 'current'));
    await expect(deploy(siteOfRelease(1))).rejects.toThrow('is no link to a release');
  });
});

describe('going back', () => {
  test('shows the release before, and takes nothing away that was published since', async () => {
    const first = await deploy(siteOfRelease(1));
    await deploy(siteOfRelease(2));
    expect(await rollBack(target, 'previous', false)).toMatchObject({ release: first.release });
    expect(read('en/sla/index.html')).toBe(siteOfRelease(1)['en/sla/index.html']);
    expect(read('en/sla/2025-01-01/index.html')).toBe(siteOfRelease(2)['en/sla/2025-01-01/index.html']);
    expect(isThere('_astro/site.hash2.css')).toBe(true);
    expect(missingAssets(served())).toEqual([]);
  });

  test('goes to the release that is named, and forward from there', async () => {
    const [first] = [await deploy(siteOfRelease(1)), await deploy(siteOfRelease(2)), await deploy(siteOfRelease(3))];
    await rollBack(target, first.release!, false);
    expect(read('index.html')).toContain('hash1');
    expect((await deploy(siteOfRelease(3))).release).toMatch(/^0004-/);
    expect(read('index.html')).toContain('hash3');
    expect(isThere('_astro/site.hash1.css')).toBe(true);
  });

  test('says which releases there are when there is none to go back to', async () => {
    await expect(rollBack(target, 'previous', false)).rejects.toThrow('There is no release');
    const { release } = await deploy(siteOfRelease(1));
    await expect(rollBack(target, 'previous', false)).rejects.toThrow(`There are: ${release} (current)`);
  });
});
