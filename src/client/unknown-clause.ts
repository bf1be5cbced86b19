/** Says so where the address names a clause that the page does not have. */
export function tellUnknownClause(): void {
  const notice = document.querySelector<HTMLElement>('.unknown-clause');
  if (!notice) return;
  const update = (): void => void (notice.hidden = location.hash.length < 2 || isThere(location.hash.slice(1)));
  update();
  addEventListener('hashchange', update);
}

function isThere(fragment: string): boolean {
  try {
    return document.getElementById(decodeURIComponent(fragment)) !== null;
  } catch {
    return false;
  }
}
