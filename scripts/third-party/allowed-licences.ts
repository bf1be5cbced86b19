import satisfies from 'spdx-satisfies';
import type { LockedPackage } from '../../src/integrations/bill-of-materials/locked-packages.ts';

/**
 * What packages may be under, as SPDX has it: licences that ask for a notice, and those whose demands end with the files
 * of the package itself (MPL). Whatever asks more of who uses it is a decision of its own.
 */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/** Packages that may be under more, and why. */
const exceptions = [
  {
    // libvips, which packs pictures in the build: a library of its own, loaded as it is; nothing of it is published.
    names: /^@img\/sharp-/,
    licences: ['LGPL-3.0-or-later'],
  },
  {
    // Lists of licences, with which this very check is made; nothing of them is published.
    names: /^spdx-/,
    licences: ['CC-BY-3.0'],
  },
];

/** What is wrong with the licences of packages, each with what to do; nothing where all may be used. */
export function licenceProblems(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap((one) => {
    const problem = licenceProblem(one);
    return problem === null ? [] : [`${one.name} ${one.version} ${problem}`];
  });
}

function licenceProblem({ name, licence }: LockedPackage): string | null {
  if (licence === null) {
    return 'does not say under which licence it is. Ask its authors, or do without it.';
  }
  const more = exceptions.filter(({ names }) => names.test(name)).flatMap(({ licences }) => licences);
  try {
    if (satisfies(licence, [...allowed, ...more])) return null;
  } catch {
    return `names a licence that is none of SPDX: “${licence}”. Read it; then do without the package, or make an exception.`;
  }
  return `is under ${licence}, which is not allowed. Do without it, or make an exception in scripts/third-party/allowed-licences.ts.`;
}
