import { onDemand } from './on-demand.ts';
import { runningWorker } from './search/running-worker.ts';

/**
 * Links to the search page open a dialog instead. What searches is loaded when the reader turns to such a link, or opens
 * the dialog with a key.
 */
function makeReady(): HTMLDialogElement | null {
  const dialog = onDemand('search');
  if (!(dialog instanceof HTMLDialogElement)) return null;
  // Small files first: behind the large ones they would come last.
  void import('./search/search-dialog.ts').then(({ searchInDialog }) => searchInDialog(dialog));
  void runningWorker();
  return dialog;
}

/** Opens the dialog; on the search page it goes to the field. */
export function openSearch(): void {
  const dialog = makeReady();
  if (!dialog) return document.querySelector<HTMLElement>('[data-search-input]')?.focus();
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input')!;
  input.focus();
  input.select();
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) {
  for (const intent of ['focus', 'pointerover', 'touchstart']) {
    link.addEventListener(intent, () => void makeReady(), { once: true, passive: true });
  }
  link.addEventListener('click', (event) => {
    // A click for another tab is one for the search page.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openSearch();
  });
}
