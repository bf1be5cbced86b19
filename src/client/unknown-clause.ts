import { namedClause } from './named-clause.ts';

/** Says so where the address names a clause that the page does not have. */
export function tellUnknownClause(): void {
  const notice = document.querySelector<HTMLElement>('.unknown-clause');
  if (!notice) return;
  const update = (): void => {
    const named = namedClause();
    notice.hidden = named === '' || document.getElementById(named) !== null;
  };
  update();
  addEventListener('hashchange', update);
}
