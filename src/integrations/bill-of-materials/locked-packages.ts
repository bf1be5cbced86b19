/** A package that `package-lock.json` names, in one version. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; `null` where the package does not say. */
  readonly licence: string | null;
  /** Digests of its archive, as in the `integrity` attribute: `sha512-…`, in Base64. */
  readonly integrity: string | null;
  /** Only needed while working on the project, making downloads, or testing. */
  readonly isDevelopment: boolean;
  /** Left out where it does not fit the machine. */
  readonly isOptional: boolean;
  readonly hasInstallScript: boolean;
  /** The packages that it asks for, each as `name@version`. */
  readonly dependencies: readonly string[];
}

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Entries = Readonly<Record<string, Entry>>;

export interface Lock {
  readonly name: string;
  readonly version: string;
  /** By their places, such as `node_modules/a/node_modules/b`; the project itself has the empty one. */
  readonly packages: Entries;
}

/** Every package of the lock file once, for all platforms, by name and version; those in two places stand there once. */
export function lockedPackages({ packages }: Lock): LockedPackage[] {
  const known = new Map<string, LockedPackage>();
  for (const [place, entry] of Object.entries(packages)) {
    if (place === '') continue;
    const one = lockedPackage(place, entry, packages);
    const same = known.get(idOf(one));
    known.set(idOf(one), same ? merged(same, one) : one);
  }
  return [...known.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** What the project itself asks for, as `name@version`. */
export function directDependencies({ packages }: Lock): string[] {
  return dependenciesOf('', packages[''] ?? {}, packages);
}

/** `name@version` */
export function idOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

function lockedPackage(place: string, entry: Entry, packages: Entries): LockedPackage {
  return {
    name: nameAt(place, entry),
    version: entry.version ?? '',
    licence: entry.license ?? null,
    integrity: entry.integrity ?? null,
    isDevelopment: entry.dev ?? false,
    isOptional: entry.optional ?? false,
    hasInstallScript: entry.hasInstallScript ?? false,
    dependencies: dependenciesOf(place, entry, packages),
  };
}

function merged(a: LockedPackage, b: LockedPackage): LockedPackage {
  return {
    ...a,
    isDevelopment: a.isDevelopment && b.isDevelopment,
    isOptional: a.isOptional && b.isOptional,
    dependencies: [...new Set([...a.dependencies, ...b.dependencies])].sort(compare),
  };
}

function nameAt(place: string, { name }: Entry): string {
  return name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function dependenciesOf(place: string, entry: Entry, packages: Entries): string[] {
  const wanted = { ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies };
  const found = Object.keys(wanted).flatMap((name) => {
    const at = placeOf(name, place, packages);
    return at === null ? [] : [`${nameAt(at, packages[at]!)}@${packages[at]!.version ?? ''}`];
  });
  return [...new Set(found)].sort(compare);
}

/** Where the package at `place` finds another one, by the rules of Node. */
function placeOf(name: string, place: string, packages: Entries): string | null {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = `${folder}${folder && '/'}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') return null;
  }
}

/** By code units, as no language sorts: the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
