import { moveWithArrowKeys } from './arrow-keys.ts';
import { searchInBox } from './box-search.ts';
import { onTyped } from './on-typed.ts';
import { searchOnPage } from './page-search.ts';
import { resultList } from './result-list.ts';
import { search } from './worker-client.ts';

/** Milliseconds without a key before a search begins, and before the reader is told that it takes a while. */
const pause = 150;
const patience = 400;

/** A search box whose results follow what is typed. */
export interface LiveSearch {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** What is in the box, without white space around it. */
  readonly sought: () => string;
  /** Searches for it at once. */
  readonly show: () => void;
  /** Takes the results away and forgets a search that is under way. */
  readonly close: () => void;
}

/**
 * `<policy-search>`: a form that leads to the search page, with the results as one types. The index and what searches it
 * are loaded when the reader turns to the box.
 */
class PolicySearch extends HTMLElement {
  connectedCallback(): void {
    const box = liveSearch(this);
    let timer = 0;
    onTyped(box.input, () => {
      clearTimeout(timer);
      timer = window.setTimeout(box.show, pause);
    });
    moveWithArrowKeys(box);
    if (this.dataset.variant === 'page') searchOnPage(box);
    else searchInBox(box);
  }
}

function liveSearch(root: HTMLElement): LiveSearch {
  const input = root.querySelector('input')!;
  const results = resultList(root);
  const { index = '', loading = '', failed = '' } = root.dataset;
  let latest = 0;
  const sought = (): string => input.value.trim();
  const close = (): void => {
    latest++;
    results.clear();
  };
  const find = async (wanted: string): Promise<void> => {
    const mine = ++latest;
    const waiting = setTimeout(() => mine === latest && results.say(loading), patience);
    const hits = await search(index, wanted);
    clearTimeout(waiting);
    if (mine !== latest) return;
    if (hits) results.show(hits, wanted);
    else results.fail(failed);
  };
  const makeReady = (): void => void search(index, '');
  for (const intent of ['focusin', 'pointerover']) root.addEventListener(intent, makeReady, { once: true });
  return { root, input, sought, close, show: () => (sought() === '' ? close() : void find(sought())) };
}

customElements.define('policy-search', PolicySearch);
