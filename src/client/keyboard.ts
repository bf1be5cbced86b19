import { goToClause, goToTop } from './clause-keys.ts';
import { preference } from './preferences.ts';
import { toggleFocusMode } from './reader-settings.ts';

type Action = () => void;

const actions: Readonly<Record<string, Action>> = {
  '/': goToSearch,
  '?': () => document.querySelector<HTMLDialogElement>('dialog#keys')?.showModal(),
  f: toggleFocusMode,
  j: () => goToClause(1),
  k: () => goToClause(-1),
  l: () => press('[data-language-switch]'),
  t: goToTop,
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
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target) || document.querySelector('dialog[open], :popover-open')) return;
    const action = actionFor(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function actionFor(key: string): Action | undefined {
  if (key === 'Escape') return preference('focus') ? toggleFocusMode : undefined;
  return preference('shortcuts') === 'off' ? undefined : actions[key];
}

/** The focus mode hides the search field of most pages. */
function goToSearch(): void {
  if (preference('focus')) toggleFocusMode();
  document.querySelector<HTMLElement>('[data-search-input]')?.focus();
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
