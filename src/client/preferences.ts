/** What a reader can choose; kept on the device, and shown as `data-*` on `<html>` (see `Preferences.astro`). */
export type Preference = 'theme' | 'textSize' | 'focus' | 'shortcuts';

/** The choice in force, or an empty string for the default. */
export function preference(name: Preference): string {
  return document.documentElement.dataset[name] ?? '';
}

/** Applies a choice at once and remembers it; an empty string goes back to the default. */
export function choose(name: Preference, value: string): void {
  if (value) document.documentElement.dataset[name] = value;
  else delete document.documentElement.dataset[name];
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

/** Calls `listener` now, after every choice, and after a choice in another tab or on a page shown from the cache. */
export function onPreference(listener: () => void): void {
  listener();
  document.addEventListener('preference', listener);
  addEventListener('storage', ({ key, newValue }) => {
    const isPreference = key === 'theme' || key === 'textSize' || key === 'focus' || key === 'shortcuts';
    if (!isPreference) return;
    if (newValue) document.documentElement.dataset[key] = newValue;
    else delete document.documentElement.dataset[key];
    listener();
  });
}
