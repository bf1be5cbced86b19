// In one file with the dialog, so that what both need is not a request of its own for the dialog.
import './search-dialog.ts';
import { otherLanguage } from '../../domain/language.ts';
import { countHits, type HitCounts } from './choose-hits.ts';
import { onTyped } from './on-typed.ts';
import { rememberSearch } from './recent-searches.ts';
import { sayOtherMissing, showOther, type Found } from './result-lists.ts';
import { searchField, type SearchField } from './search-field.ts';
import { readState, writeState, type SearchState } from './search-state.ts';
import { search } from './worker-client.ts';

/** `<search-page>`: every state of it is in the address. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const input = this.querySelector('input')!;
    // What was typed before this module came is not lost.
    if (readState(new URLSearchParams(location.search)).q === '' && input.value !== '')
      note(stateIn(form), 'replaceState');
    else fillForm(form, readState(new URLSearchParams(location.search)));
    if (input.value === '' && document.activeElement !== input) {
      this.addEventListener('focusin', () => this.#begin(form), { once: true });
      this.addEventListener('pointerover', () => this.#begin(form), { once: true });
    } else this.#begin(form);
  }

  #begun = false;

  #begin(form: HTMLFormElement): void {
    if (this.#begun) return;
    this.#begun = true;
    const field = searchField(this, {
      most: Infinity,
      state: () => stateIn(form),
      onFound: (found) => {
        if (found && !found.isFinal) return;
        showCounts(form, found);
        if (found) whenSeen(field, found);
      },
    });
    keepInAddress(field);
    field.refresh();
  }
}

/**
 * While one types, the address is written over, until Enter is pressed or the field is left: going back leads to what was
 * sought before, not through every letter.
 */
function keepInAddress(field: SearchField): void {
  const { form, input, root } = field;
  let isSettled = true;
  const settle = (): void => {
    isSettled = true;
    rememberSearch(input.value.trim());
  };
  const update = (): void => {
    if (note(stateIn(form), isSettled && location.search !== '' ? 'pushState' : 'replaceState')) isSettled = false;
  };
  /** A choice is a step of its own, to which going back leads. */
  const choose = (): void => {
    isSettled = true;
    update();
    isSettled = true;
    field.refresh();
  };
  onTyped(input, update);
  input.addEventListener('change', settle);
  form.addEventListener('change', ({ target }) => {
    if (target === input) return;
    choose();
  });
  form.addEventListener('reset', () => {
    const sought = input.value;
    setTimeout(() => {
      fillForm(form, { ...readState(new URLSearchParams()), q: sought });
      choose();
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
    field.refresh();
  });
  root.querySelector('.search-results')!.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('li > a')) settle();
  });
  addEventListener('popstate', () => {
    isSettled = true;
    fillForm(form, readState(new URLSearchParams(location.search)));
    field.refresh();
  });
}

/** Writes a state into the address, and says whether it was another one. */
function note(state: SearchState, write: 'pushState' | 'replaceState'): boolean {
  const parameters = writeState(state).toString();
  if (parameters === writeState(readState(new URLSearchParams(location.search))).toString()) return false;
  history[write](null, '', parameters === '' ? location.pathname : `?${parameters}`);
  return true;
}

function stateIn(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const written = [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : []));
  return readState(new URLSearchParams(written));
}

function fillForm(form: HTMLFormElement, state: SearchState): void {
  const chosen = new Set([...state.policies, ...state.kinds, state.scope, state.languages, state.sort]);
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = chosen.has(control.value);
    else if (control.name === 'q') control.value = state.q;
    else if (control.name === 'from' || control.name === 'to') control.value = state[control.name] ?? '';
  }
  const filters = form.querySelector('details')!;
  filters.open ||= writeState({ ...state, q: '' }).size > 0;
}

/** Says beside each choice how many clauses it has, as far as that is known. */
function showCounts(form: HTMLFormElement, found: Found | null): void {
  const counts =
    found && countHits([...found.result.hits, ...found.result.related], { ...found.state, scope: found.scope });
  for (const place of form.querySelectorAll<HTMLElement>('label > .count')) {
    const { name, value } = place.parentElement!.querySelector('input')!;
    showCount(place, counts?.[name as keyof HitCounts].get(value) ?? (counts && isComplete(name) ? 0 : null));
  }
}

function showCount(place: HTMLElement, count: number | null): void {
  place.textContent = count === null ? '' : String(count);
  place.parentElement!.classList.toggle('none', count === 0);
}

/** Of versions and languages that were not searched the count is not known. */
function isComplete(name: string): boolean {
  return name === 'policy' || name === 'kind';
}

let seen: IntersectionObserver | undefined;

/** Searches the other language's texts when the reader comes to the end of what this one's say. */
function whenSeen(field: SearchField, found: Found): void {
  const { state, scope } = found;
  seen?.disconnect();
  field.places.other!.parentElement!.hidden = true;
  if (state.languages !== 'both') return;
  const language = otherLanguage(field.language);
  const isStillSought = (): boolean => JSON.stringify(stateIn(field.form)) === JSON.stringify(state);
  seen = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    seen?.disconnect();
    search({ language, scope, input: state.q, all: false }, (result, isFinal) => {
      if (!isFinal || !isStillSought()) return;
      if (!result) {
        sayOtherMissing(field.places, found);
        return;
      }
      const count = showOther(field.places, { ...found, result, language });
      showCount(field.form.querySelector('label:has([name=languages][value=other]) > .count')!, count);
    });
  });
  seen.observe(field.root.querySelector('.results-end')!);
}

customElements.define('search-page', SearchPage);
