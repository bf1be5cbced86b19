/** Links to other pages open outside of the frame; those on the page and the switch of the language stay in it. */
export function openLinksOutside(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (isOnThisPage(link) || 'languageSwitch' in link.dataset) continue;
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

function isOnThisPage({ origin, pathname, hash }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname === location.pathname && hash !== '';
}
