import { rememberSearch } from './recent-searches.ts';
import { searchField, type SearchField } from './search-field.ts';
import { readState, writeState } from './search-state.ts';

/** A dialog shows the best few; the search page shows all. */
const most = 7;

let field: SearchField | undefined;

/** Brings the dialog to life: what is typed is searched for in the versions in force. */
export function searchInDialog(dialog: HTMLDialogElement): void {
  if (field) return;
  const all = dialog.querySelector<HTMLAnchorElement>('a[data-all]')!;
  const plain = readState(new URLSearchParams());
  const input = dialog.querySelector('input')!;
  field = searchField(dialog, {
    most,
    state: () => ({ ...plain, q: input.value.trim() }),
    onFound: (found) => {
      all.hidden = found === null;
      if (found) all.search = `?${writeState(found.state)}`;
    },
  });
  const { form } = field;
  const remember = (): void => rememberSearch(input.value.trim());
  form.addEventListener('submit', remember);
  dialog.querySelector('.search-results')!.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) remember();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // In a search field it would only take away what was typed.
    event.preventDefault();
    dialog.close();
  });
  field.refresh();
}
