/**
 * Shows that what the page uses is a copy: where it is used, or above the page. Not where a bar says so already, unless
 * what is used is older than that says.
 */
export function showBar(html: string): void {
  const bar = document.createRange().createContextualFragment(html).firstElementChild!;
  if ([...document.querySelectorAll('.kept-copy')].some((shown) => minuteOf(shown) <= minuteOf(bar))) return;
  document.querySelector('.kept-copy[data-used]')?.remove();
  bar.toggleAttribute('data-used', true);
  const results = document.querySelector('dialog[open] .search-results');
  if (results) results.before(bar);
  else (document.querySelector('.kept-copy') ?? document.querySelector('.skip'))?.after(bar);
}

/** Of the copy, as `2026-03-01T12:30`: such words sort as the moments do. */
function minuteOf(bar: Element): string {
  return bar.querySelector('time')!.dateTime.slice(0, 16);
}
