import { remember } from './preferences.ts';
import { isInView } from './reading-position.ts';

/** The language switch keeps the clause and the search, and the choice is remembered for the site's root. */
export function keepClauseAcrossLanguages(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-language-switch]') : null;
    if (!link) return;
    link.hash = placeInView();
    link.search = location.search;
    remember('language', link.dataset.languageSwitch!);
  });
}

/**
 * What the address names, unless the reader has gone on to another clause: then the one that the contents mark. At the
 * top of the page the address is right as well, for there is the switch, and one comes back there to use it.
 */
function placeInView(): string {
  const named = document.querySelector(':target');
  if (scrollY < innerHeight / 2 || (named && isInView(named))) return location.hash;
  return document.querySelector<HTMLAnchorElement>('.contents a[aria-current]')?.hash ?? '';
}
