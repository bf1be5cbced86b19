import { remember } from './preferences.ts';

/** The language switch keeps the clause and the search, and the choice is remembered for the site's root. */
export function keepClauseAcrossLanguages(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-language-switch]') : null;
    if (!link) return;
    link.hash = location.hash || clauseInView();
    link.search = location.search;
    remember('language', link.dataset.languageSwitch!);
  });
}

/** The clause being read, as the contents mark it; nothing at the top of the page. */
function clauseInView(): string {
  if (scrollY < innerHeight / 2) return '';
  return document.querySelector<HTMLAnchorElement>('.contents a[aria-current]')?.hash ?? '';
}
