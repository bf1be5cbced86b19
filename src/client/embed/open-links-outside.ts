/** Links to other pages open outside of the frame; those on the page and the switch of the language stay in it. */
export function openLinksOutside(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) openOutside(link);
  // Those on the card of a term come later.
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (link) openOutside(link);
    },
    { capture: true },
  );
}

function openOutside(link: HTMLAnchorElement): void {
  if (isOnThisPage(link) || 'languageSwitch' in link.dataset) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

function isOnThisPage({ origin, pathname, hash }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname === location.pathname && hash !== '';
}
