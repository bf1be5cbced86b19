const key = 'recent-searches';
const most = 8;

/** What was sought on this device, newest first. It is kept nowhere else. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((sought) => typeof sought === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(sought: string): void {
  if (sought === '') return;
  keep([sought, ...recentSearches().filter((other) => other !== sought)].slice(0, most));
}

export function forgetSearches(): void {
  keep([]);
}

/** A browser may refuse to keep anything. */
function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(searches));
  } catch {
    // Then nothing is remembered.
  }
}
