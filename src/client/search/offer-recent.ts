import { element } from '../element.ts';
import { seekButton } from './result-lists.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';

/** Shows what was sought on this device before, in the place that the server has printed for it. */
export function offerRecent(root: HTMLElement): { toggle(isWanted: boolean): void } {
  const place = root.querySelector<HTMLElement>('.recent-searches')!;
  const list = place.querySelector('ul')!;
  const toggle = (isWanted: boolean): void => {
    const sought = isWanted ? recentSearches() : [];
    list.replaceChildren(...sought.map((q) => element('li', {}, seekButton(q))));
    place.hidden = sought.length === 0;
  };
  place.querySelector('[data-forget]')!.addEventListener('click', () => {
    forgetSearches();
    toggle(true);
    root.querySelector('input')?.focus();
  });
  return { toggle };
}
