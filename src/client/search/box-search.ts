import type { LiveSearch } from './policy-search.ts';

/** The box on other pages: what is found lies over the page until the reader leaves it. Enter goes to the search page. */
export function searchInBox({ root, input, show, close }: LiveSearch): void {
  const isOpen = (): boolean => root.querySelector('output')!.textContent !== '';
  const closeOutside = (target: EventTarget | null): void => {
    if (target instanceof Node && !root.contains(target)) close();
  };
  input.addEventListener('focus', () => isOpen() || show());
  // Not whenever the focus goes: Safari gives it to no link that is clicked.
  root.addEventListener('focusout', ({ relatedTarget }) => closeOutside(relatedTarget));
  document.addEventListener('pointerdown', ({ target }) => closeOutside(target));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || !isOpen()) return;
    // The browser would empty the box as well.
    event.preventDefault();
    input.focus();
    close();
  });
  if (document.activeElement === input) show();
}
