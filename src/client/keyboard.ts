import type * as ClauseKeys from './clause-keys.ts';
import { onDemand } from './on-demand.ts';
import { preference } from './preferences.ts';
import { toggleFocusMode } from './reader-settings.ts';
import { openSearch } from './search-link.ts';

type Action = () => void;

const actions: Readonly<Record<string, Action>> = {
  '/': openSearch,
  '?': () => (onDemand('keys') as HTMLDialogElement | null)?.showModal(),
  f: toggleFocusMode,
  j: () => withClauses(({ goToClause }) => goToClause(1)),
  k: () => withClauses(({ goToClause }) => goToClause(-1)),
  l: () => press('[data-language-switch]'),
  t: () => withClauses(({ goToTop }) => goToTop()),
  n: () => press('.redline-controls button[value="1"]'),
  p: () => press('.redline-controls button[value="-1"]'),
  m: () => press('.marks:not([hidden]) button[value="1"]'),
  M: () => press('.marks:not([hidden]) button[value="-1"]'),
};

/**
 * Single keys work anywhere but while typing, and not at all when the reader has switched them off. Escape always
 * leaves the focus mode.
 */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (isForSearch(event)) {
      event.preventDefault();
      openSearch();
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target) || document.querySelector('dialog[open], :popover-open')) return;
    const action = actionFor(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/** Ctrl K, or ⌘ K: works while typing, too, and is no single key that could be hit by mistake. */
function isForSearch({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

function actionFor(key: string): Action | undefined {
  if (key === 'Escape') return preference('focus') ? toggleFocusMode : undefined;
  return preference('shortcuts') === 'off' ? undefined : actions[key];
}

/** What goes from clause to clause is loaded with the first such key. */
function withClauses(go: (keys: typeof ClauseKeys) => void): void {
  void import('./clause-keys.ts').then(go);
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}
