import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { lockedPackages, type Lock } from '../../../../src/integrations/bill-of-materials/locked-packages.ts';
import { softwareBill } from '../../../../src/integrations/bill-of-materials/software-bill.ts';

const project = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** Two versions of `b`, one of them in two places; `c` is for another platform. */
const lock: Lock = {
  name: 'site',
  version: '1.0.0',
  packages: {
    '': { dependencies: { a: '1.0.0' }, devDependencies: { '@x/d': '4.0.0' } },
    'node_modules/a': { version: '1.0.0', license: '(MIT AND Zlib)', dependencies: { b: '^2.0.0', c: '^3.0.0' } },
    'node_modules/a/node_modules/b': {
      version: '2.0.0',
      license: 'MIT',
      integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
    },
    'node_modules/b': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/c': { version: '3.0.0', optional: true },
    'node_modules/@x/d': { version: '4.0.0', license: 'ISC', dev: true, optionalDependencies: { b: '1', gone: '1' } },
    'node_modules/e/node_modules/b': { version: '2.0.0', license: 'MIT', dev: true },
  },
};

interface Bill {
  readonly components: readonly Readonly<Record<string, unknown>>[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}
const bill = (of: Lock): Bill => JSON.parse(softwareBill(of)) as Bill;
const part = (purl: string): unknown => bill(lock).components.find((one) => one['purl'] === purl);

describe('the bill of materials', () => {
  test('is valid CycloneDX 1.6', () => {
    const schema = (name: string): object =>
      JSON.parse(
        readFileSync(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`, 'utf8'),
      ) as object;
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82']) {
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    }
    const validate = ajv.compile(schema('bom-1.6'));
    expect(validate(bill(project)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...bill(project), bomFormat: 'none' })).toBe(false);
  });

  test('has every package of the lock file once in each version, those of other platforms included', () => {
    expect(bill(lock).components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/%40x/d@4.0.0',
      'pkg:npm/a@1.0.0',
      'pkg:npm/b@1.0.0',
      'pkg:npm/b@2.0.0',
      'pkg:npm/c@3.0.0',
    ]);
    expect(bill(project).components).toHaveLength(lockedPackages(project).length);
    expect(lockedPackages(project).length).toBeGreaterThan(500);
  });

  test('says of each under which licence it is, and by which digest its archive is known', () => {
    expect(part('pkg:npm/b@2.0.0')).toMatchObject({
      hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
      licenses: [{ license: { id: 'MIT' } }],
    });
    expect(part('pkg:npm/a@1.0.0')).toMatchObject({ licenses: [{ expression: '(MIT AND Zlib)' }] });
  });

  test('says what is for development only, and what may be absent', () => {
    const development = [{ name: 'cdx:npm:package:development', value: 'true' }];
    expect(part('pkg:npm/%40x/d@4.0.0')).toMatchObject({ group: '@x', name: 'd', properties: development });
    expect(part('pkg:npm/b@2.0.0'), 'needed in one of its places').not.toHaveProperty('properties');
    expect(part('pkg:npm/c@3.0.0')).toMatchObject({ scope: 'optional' });
  });

  test('says which package asks for which, as Node finds them', () => {
    const links = Object.fromEntries(bill(lock).dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(links).toMatchObject({
      site: ['pkg:npm/%40x/d@4.0.0', 'pkg:npm/a@1.0.0'],
      'pkg:npm/a@1.0.0': ['pkg:npm/b@2.0.0', 'pkg:npm/c@3.0.0'],
      'pkg:npm/%40x/d@4.0.0': ['pkg:npm/b@1.0.0'],
    });
  });

  test('is the same for the same lock file, in whatever order that is written', () => {
    const turned = { ...project, packages: Object.fromEntries(Object.entries(project.packages).toReversed()) };
    expect(softwareBill(turned)).toBe(softwareBill(project));
    expect(softwareBill(project)).not.toMatch(/timestamp|serialNumber/);
  });
});
