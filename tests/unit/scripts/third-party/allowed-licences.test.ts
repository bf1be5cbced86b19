import { expect, test } from 'vitest';
import { licenceProblems } from '../../../../scripts/third-party/allowed-licences.ts';
import type { LockedPackage } from '../../../../src/integrations/bill-of-materials/locked-packages.ts';

const under = (licence: string | null, name = 'thing'): LockedPackage => ({
  name,
  version: '1.0.0',
  licence,
  integrity: null,
  isDevelopment: false,
  isOptional: false,
  hasInstallScript: false,
  dependencies: [],
});

test.each(['MIT', 'Apache-2.0', '(MIT AND Zlib)', 'MIT OR GPL-3.0-only', 'MPL-2.0'])('%s is allowed', (licence) => {
  expect(licenceProblems([under(licence)])).toEqual([]);
});

test.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'MIT AND GPL-2.0-only', 'CC-BY-NC-4.0', 'LGPL-3.0-or-later'])(
  '%s is refused, and the package is named',
  (licence) => {
    expect(licenceProblems([under('MIT'), under(licence)])).toEqual([
      expect.stringMatching(`^thing 1.0.0 is under ${licence}, which is not allowed.`),
    ]);
  },
);

test.each(['UNLICENSED', 'SEE LICENSE IN LICENSE.md', 'Apache 2', ''])(
  '“%s”, which says nothing, is refused',
  (licence) => {
    expect(licenceProblems([under(licence)])).toEqual([
      expect.stringContaining(`names a licence that is none of SPDX: “${licence}”`),
    ]);
  },
);

test('a package without a licence is refused', () => {
  expect(licenceProblems([under(null)])).toEqual([expect.stringContaining('does not say under which licence it is')]);
});

test('an exception holds for the packages that it is made for, and for no others', () => {
  expect(licenceProblems([under('LGPL-3.0-or-later', '@img/sharp-libvips-linux-x64')])).toEqual([]);
  expect(licenceProblems([under('LGPL-3.0-or-later', '@img/other')])).toHaveLength(1);
});
