/** The id in the address, as it stands there where it cannot be decoded; an empty string if there is none. */
export function namedClause(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
