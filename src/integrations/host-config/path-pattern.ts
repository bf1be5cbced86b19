/** The source of a regular expression for a path of `_headers`, in which a `*` stands for anything. */
export function patternSource(path: string): string {
  return `^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;
}

export function matchesPattern(pattern: string, path: string): boolean {
  return new RegExp(patternSource(pattern)).test(path);
}
