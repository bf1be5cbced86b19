import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../../../scripts/build/fingerprint.ts';

type Ranges = Record<string, string>;
interface Package {
  version?: string;
  resolved?: string;
  dependencies?: Ranges;
  devDependencies?: Ranges;
  optionalDependencies?: Ranges;
}

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as Package;
const lock = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }).packages;
const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

/** The last line of an import or re-export from a package. */
const importLine = /^(?:import |import .* from |export .* from |\} from )'([^'.][^']*)';$/gm;

/** Where the package at `path` finds the package `name`, by the rules of Node. */
function found(path: string, name: string): Package | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = lock[`${folder}${folder ? '/' : ''}node_modules/${name}`];
    if (candidate || folder === '') return candidate;
  }
}

function importedPackages(): Set<string> {
  const files = ['src', 'scripts', 'tests', 'astro.config.mjs', 'eslint.config.js', 'playwright.config.ts'].flatMap(
    filesUnder,
  );
  const code = files.filter((file) => /\.(ts|js|mjs|astro)$/.test(file)).map(read);
  const specifiers = code.flatMap((text) => [...text.matchAll(importLine)]);
  const names = specifiers.map(([, specifier]) => /^(@[^/]+\/)?[^/]+/.exec(specifier!)![0]);
  return new Set(names.filter((name) => !isBuiltin(name)));
}

describe('dependencies', () => {
  test('are pinned to one version each', () => {
    for (const [name, version] of Object.entries(declared)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('are declared when they are imported', () => {
    expect([...importedPackages()].filter((name) => !(name in declared || `@types/${name}` in declared))).toEqual([]);
  });

  test('each have a reason in the decision about dependencies, with the version that is used', () => {
    const decision = read('docs/decisions/0003-dependencies.md');
    const missing = Object.entries(declared).filter(([name, version]) => {
      const short = name.replace('@expo-google-fonts/noto-sans-', 'noto-sans-');
      return !decision.includes(`\`${short}\` ${version}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the lock file', () => {
  test('names no registry, so that it serves behind any mirror', () => {
    expect(Object.values(lock).filter((entry) => entry.resolved)).toEqual([]);
  });

  test('has the package that each package asks for, on every platform: npm ci refuses it otherwise', () => {
    const wrong: string[] = [];
    for (const [path, entry] of Object.entries(lock)) {
      for (const [name, range] of Object.entries({ ...entry.dependencies, ...entry.optionalDependencies })) {
        const version = found(path, name)?.version;
        const exact = /^\d+\.\d+\.\d+$/.test(range);
        if (version === undefined || (exact && version !== range)) wrong.push(`${path}: ${name} ${range}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
