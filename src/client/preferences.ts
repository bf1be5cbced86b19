import { isEmbedded } from './embed/is-embedded.ts';

/** What a reader can choose; kept on the device, and shown as `data-*` on `<html>` (see `Preferences.astro`). */
export type Preference = (typeof names)[number];

const names = ['theme', 'textSize', 'focus', 'shortcuts', 'changes', 'shown'] as const;

/** The choice in force, or an empty string for the default. */
export function preference(name: Preference): string {
  return document.documentElement.dataset[name] ?? '';
}

/** Applies a choice at once and remembers it; an empty string goes back to the default. */
export function choose(name: Preference, value: string): void {
  show(name, value);
  remember(name, value);
  document.dispatchEvent(new CustomEvent('preference'));
}

/** Keeps a value on the device where storage is allowed; without it the choice lasts as long as the page. */
export function remember(name: Preference | 'language', value: string): void {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Storage is blocked: nothing to remember.
  }
}

/** Calls `listener` now, after every choice, and after one in another tab or made while this page was in the cache. */
export function onPreference(listener: () => void): void {
  const recall = (): void => {
    for (const name of names) show(name, recalled(name));
    listener();
  };
  listener();
  document.addEventListener('preference', listener);
  addEventListener('storage', recall);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) recall();
  });
}

function show(name: Preference, value: string): void {
  if (value) document.documentElement.dataset[name] = value;
  else delete document.documentElement.dataset[name];
}

/** What is kept on the device; where storage is blocked, what the page shows. */
function recalled(name: Preference): string {
  // In a frame the address decides, see `Preferences.astro`.
  if (isEmbedded()) return preference(name);
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return preference(name);
  }
}
