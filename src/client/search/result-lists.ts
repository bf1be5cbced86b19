import { languageTag, type Language } from '../../domain/language.ts';
import type { SearchScope } from '../../domain/search/scope.ts';
import type { SearchWords } from '../../i18n/search-words.ts';
import { element, filled } from '../element.ts';
import { chooseHits, type ResultEntry } from './choose-hits.ts';
import { resultItem } from './result-item.ts';
import type { SearchState } from './search-state.ts';
import type { SearchResult } from './search-worker.ts';

/** The places in the page where results go; the server has printed them, empty. */
export interface ResultPlaces {
  /** A line that is read out whenever it changes. */
  readonly status: HTMLElement;
  /** What was tried, and what to try instead. */
  readonly advice: HTMLElement;
  readonly own: HTMLElement;
  readonly related: HTMLElement;
  /** Further results in the other language; not in the dialog. */
  readonly other: HTMLElement | null;
}

/** What is shown, and how. */
export interface Found {
  readonly state: SearchState;
  readonly result: SearchResult;
  /** The language of the texts that were searched. */
  readonly language: Language;
  /** Where they were searched: in the texts in force only, if the index of all versions could not be had. */
  readonly scope: SearchScope;
  readonly words: SearchWords;
  /** Whether all is known. */
  readonly isFinal: boolean;
}

/** Shows the `most` best results, and says how many there are. */
export function showResults(places: ResultPlaces, found: Found, most: number): void {
  const { result, state } = found;
  // The best are known first, the newest are not.
  if (!found.isFinal && state.sort === 'date') return;
  const all = chooseHits(result.hits, state);
  const some = chooseHits(result.related, state);
  const room = Math.max(0, most - all.length);
  keepFocus(places, () => {
    fill(places.own, all.slice(0, most), found);
    fill(places.related, some.slice(0, room), found);
  });
  headingOf(places.related).hidden = all.length === 0 || places.related.hidden;
  if (!found.isFinal) return;
  places.status.replaceChildren(statusWords(found, all.length, some.length), ...limits(found));
  places.advice.replaceChildren(...advice(found, all.length + some.length));
}

/** Shows what the texts in the other language say besides, under a heading of its own, and returns how much that is. */
export function showOther({ other }: ResultPlaces, found: Found): number {
  if (other === null) return 0;
  const chosen = chooseHits(found.result.hits, found.state);
  fill(other, chosen, found);
  other.parentElement!.hidden = other.hidden;
  return chosen.length;
}

/** Says in their place that the texts in the other language could not be searched: nothing shown would mean nothing found. */
export function sayOtherMissing({ other }: ResultPlaces, { words, language }: Found): void {
  if (other === null) return;
  other.replaceChildren(element('li', {}, words.results.otherMissing));
  other.lang = languageTag[language];
  for (const part of [other, other.parentElement!]) part.hidden = false;
}

/** Takes all results away. */
export function clearResults(places: ResultPlaces, status: string): void {
  places.status.textContent = status;
  places.advice.replaceChildren();
  for (const list of [places.own, places.related]) {
    list.replaceChildren();
    list.hidden = true;
  }
  headingOf(places.related).hidden = true;
  if (places.other) places.other.parentElement!.hidden = true;
}

function headingOf(list: HTMLElement): HTMLElement {
  return list.previousElementSibling as HTMLElement;
}

function statusWords({ result, words, scope, language }: Found, all: number, some: number): string {
  const { results } = words;
  if (all > 0) {
    const [one, other] =
      result.unread > 0 ? [results.foundMoreOne, results.foundMoreOther] : [results.foundOne, results.foundOther];
    return filled(all === 1 ? one : other, { count: all, unread: result.unread });
  }
  const found = result.hits.length + result.related.length;
  if (some > 0) return filled(some === 1 ? results.someOne : results.someOther, { count: some });
  if (found > 0) return filled(results.filteredOut, { count: found });
  const none = scope === 'versions' ? results.noneInVersions : results.none;
  return filled(none, { language: words.languages[language] });
}

/** What was not searched, though it was asked for. */
function limits({ state, scope, words }: Found): (HTMLElement | string)[] {
  return scope === state.scope ? [] : [element('br', {}), words.results.currentOnly];
}

/** What the reader can know or do when the results may not be what was meant. */
function advice({ result, words: { results }, state }: Found, shown: number): HTMLElement[] {
  const paragraph = (words: string, ...more: Node[]): HTMLElement => element('p', {}, words, ...more);
  const unknown = result.hits.length === 0 ? result.unknown.filter((word) => shown === 0 || word !== state.q) : [];
  const offers = result.suggestions.map((q) => element('li', {}, seekButton(q)));
  return [
    ...(result.readAs === null ? [] : [paragraph(filled(results.readAs, { words: result.readAs }))]),
    ...unknown.map((words) => paragraph(filled(results.unknown, { words }))),
    ...(result.hits.length + result.related.length === 0 ? [paragraph(results.tried)] : []),
    ...(offers.length > 0 ? [paragraph(results.suggestion), element('ul', { role: 'list' }, ...offers)] : []),
    ...(result.unread > 0 ? [element('button', { type: 'button', 'data-read-all': '' }, results.readAll)] : []),
  ];
}

/** A button that seeks something else. */
export function seekButton(q: string): HTMLButtonElement {
  return element('button', { type: 'button', 'data-seek': q, 'data-stop': '' }, q);
}

/** Results that are the same as before stay the same elements: somebody may be about to follow one. */
function fill(list: HTMLElement, entries: readonly ResultEntry[], { language, words, state }: Found): void {
  entries.forEach((entry, at) => {
    const item = resultItem(entry, language, words);
    const before = list.children[at];
    if (!before) list.append(item);
    else if (!before.isEqualNode(item)) before.replaceWith(item);
  });
  while (list.children.length > entries.length) list.lastElementChild!.remove();
  list.lang = languageTag[language];
  list.dataset.sought = state.q;
  list.hidden = entries.length === 0;
}

/** A reader who is already among the results stays at the same place when better ones come. */
function keepFocus({ own, related }: ResultPlaces, change: () => void): void {
  const links = (): HTMLElement[] =>
    [own, related].flatMap((list) => [...list.querySelectorAll<HTMLElement>('li > a')]);
  const at = links().findIndex((link) => link === document.activeElement);
  change();
  links()[at]?.focus();
}
