import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isBuilt, recordBuild, type BuildPlaces } from '../../../../scripts/build/stamp.ts';

describe('whether the site is built', () => {
  let places: BuildPlaces;
  let page: string;

  beforeEach(async () => {
    const root = await mkdtemp(join(tmpdir(), 'build-'));
    places = { site: join(root, 'dist'), stamp: join(root, '.cache', 'stamp.json') };
    page = join(places.site, 'en', 'index.html');
    await mkdir(join(places.site, 'en'), { recursive: true });
    await writeFile(page, '<p>home');
  });

  test('a site that nobody recorded is built again', () => {
    expect(isBuilt('inputs', places)).toBe(false);
  });

  test('a site from the same inputs is kept, one from others is not', () => {
    recordBuild('inputs', places);
    expect(isBuilt('inputs', places)).toBe(true);
    expect(isBuilt('other inputs', places)).toBe(false);
  });

  test('a site with a changed, an additional or a missing file is built again', async () => {
    recordBuild('inputs', places);
    await writeFile(page, '<p>changed by hand');
    expect(isBuilt('inputs', places)).toBe(false);
    recordBuild('inputs', places);
    await writeFile(join(places.site, 'new.html'), '');
    expect(isBuilt('inputs', places)).toBe(false);
    recordBuild('inputs', places);
    await rm(places.site, { recursive: true });
    expect(isBuilt('inputs', places)).toBe(false);
  });

  test('a damaged record means building again', async () => {
    recordBuild('inputs', places);
    await writeFile(places.stamp, '{"inp');
    expect(isBuilt('inputs', places)).toBe(false);
  });
});
