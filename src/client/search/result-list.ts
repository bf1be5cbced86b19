import type { SearchHit } from './engine.ts';

/** The results below a box, with a line that says how many there are. */
export interface ResultList {
  show(hits: readonly SearchHit[], sought: string): void;
  /** Says what is going on, and leaves the results that are there. */
  say(words: string): void;
  /** Says why there are no results. */
  fail(words: string): void;
  clear(): void;
}

/** Writes into the elements that the server has printed, with the words it has printed in `data-*`. */
export function resultList(root: HTMLElement): ResultList {
  const output = root.querySelector('output')!;
  const list = root.querySelector('ol')!;
  const all = root.querySelector<HTMLAnchorElement>('a[data-all]');
  const { one = '', other = '', none = '', most } = root.dataset;
  const fill = (words: string, hits: readonly SearchHit[]): void => {
    const focused = [...list.children].findIndex((result) => result.contains(document.activeElement));
    output.textContent = words;
    list.replaceChildren(...hits.map(item));
    // A reader who is already among the results stays there when better ones come.
    list.children[focused]?.querySelector('a')?.focus();
    list.hidden = hits.length === 0;
    if (all) all.hidden = list.hidden;
  };
  const count = (hits: readonly SearchHit[]): string => {
    if (hits.length === 0) return none;
    return (hits.length === 1 ? one : other).replace('{}', String(hits.length));
  };
  return {
    show: (hits, sought) => {
      fill(count(hits), hits.slice(0, most ? Number(most) : undefined));
      if (all) all.search = `?${new URLSearchParams({ q: sought })}`;
    },
    say: (words) => void (output.textContent = words),
    fail: (words) => fill(words, []),
    clear: () => fill('', []),
  };
}

/** All text goes in as text: nothing that was typed or found is ever read as HTML. */
function item({ url, path, excerpt }: SearchHit): HTMLElement {
  const link = element('a', path.join(' › '));
  link.href = url;
  const words = excerpt.map(({ text, marked }) => (marked ? element('mark', text) : text));
  return element('li', link, ...(words.length > 0 ? [element('p', ...words)] : []));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
