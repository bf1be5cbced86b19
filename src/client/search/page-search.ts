import type { LiveSearch } from './policy-search.ts';
import { onTyped } from './on-typed.ts';

const parameter = 'q';

/**
 * The search page: every state of it is in the address. Going back leads to what was sought before, not through every
 * letter: while one types the address is written over, until Enter is pressed or the box is left.
 */
export function searchOnPage({ root, input, sought, show }: LiveSearch): void {
  let isSettled = true;
  const settle = (): void => {
    isSettled = true;
  };
  const note = (): void => {
    if (sought() === inAddress()) return;
    const write = isSettled && inAddress() !== '' ? 'pushState' : 'replaceState';
    history[write](null, '', addressOf(sought()));
    isSettled = false;
  };
  onTyped(input, note);
  input.addEventListener('change', settle);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
    show();
  });
  addEventListener('popstate', () => {
    settle();
    input.value = inAddress();
    show();
  });
  // What was typed before this module came is not lost.
  if (inAddress() !== '') input.value = inAddress();
  note();
  show();
}

function inAddress(): string {
  return new URLSearchParams(location.search).get(parameter) ?? '';
}

function addressOf(sought: string): URL {
  const address = new URL(location.href);
  if (sought === '') address.searchParams.delete(parameter);
  else address.searchParams.set(parameter, sought);
  return address;
}
