/** Shows that what the page uses is a copy: where it is used, or above the page, unless the page says so already. */
export function showBar(html: string): void {
  if (document.querySelector('.kept-copy')) return;
  const bar = document.createRange().createContextualFragment(html);
  const results = document.querySelector('dialog[open] .search-results');
  if (results) results.before(bar);
  else document.querySelector('.skip')?.after(bar);
}
