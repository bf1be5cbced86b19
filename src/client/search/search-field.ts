import { otherLanguage, type Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import type { SearchScope } from '../../domain/search/scope.ts';
import type { SearchWords } from '../../i18n/search-words.ts';
import { moveWithArrowKeys } from './arrow-keys.ts';
import { offerRecent } from './offer-recent.ts';
import { onTyped } from './on-typed.ts';
import { clearResults, showResults, type Found, type ResultPlaces } from './result-lists.ts';
import type { SearchState } from './search-state.ts';
import { search } from './worker-client.ts';

/** Milliseconds before the reader is told that it takes a while. */
const patience = 400;

/** A field whose results follow what is typed. */
export interface SearchField {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly places: ResultPlaces;
  /** The language of the page. */
  readonly language: Language;
  /** Searches for what is in the field; `all` reads every clause that may say it. */
  readonly refresh: (all?: boolean) => void;
}

export interface FieldOptions {
  /** How many results are shown at most. */
  readonly most: number;
  /** What is sought and chosen now. */
  readonly state: () => SearchState;
  /** Is told what was found, `null` when nothing is sought. */
  readonly onFound: (found: Found | null) => void;
}

/** Brings a printed field to life. What searches is made ready at once: whoever calls this has seen a reader's intent. */
export function searchField(root: HTMLElement, { most, state, onFound }: FieldOptions): SearchField {
  const language = root.dataset.language as Language;
  const input = root.querySelector('input')!;
  const places = placesIn(root);
  const words = wordsFor(language);
  const recent = offerRecent(root);
  let latest = 0;

  const refresh = (all = false): void => {
    const mine = ++latest;
    const sought = state();
    recent.toggle(sought.q === '');
    if (sought.q === '') {
      clearResults(places, '');
      onFound(null);
      return;
    }
    const waiting = setTimeout(() => mine === latest && (places.status.textContent = root.dataset.loading!), patience);
    const searched = sought.languages === 'other' ? otherLanguage(language) : language;
    const look = (scope: SearchScope): void =>
      search({ language: searched, scope, input: sought.q, all }, (result, isFinal) => {
        void words().then((known) => {
          if (mine !== latest) return;
          // Without network a browser may have no index but that of the texts in force, and it is said that it is theirs.
          if (result === null && known !== null && scope !== 'current') {
            look('current');
            return;
          }
          clearTimeout(waiting);
          if (result === null || known === null) {
            clearResults(places, root.dataset.failed!);
            return;
          }
          const found: Found = { state: sought, result, language: searched, scope, words: known, isFinal };
          showResults(places, found, most);
          onFound(found);
        });
      });
    look(sought.scope);
  };

  const { scope } = state();
  // The words come once the index is ready: a browser loads six files at a time, and what finds goes before what tells.
  search({ language, scope, input: '', all: false }, () => void words());
  onTyped(input, () => refresh());
  moveWithArrowKeys(root, input);
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-seek], [data-read-all]') : null;
    if (!button) return;
    const { seek } = button.dataset;
    if (seek === undefined) {
      refresh(true);
      return;
    }
    input.value = seek;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.focus();
  });
  return { root, input, form: root.querySelector('form')!, places, language, refresh };
}

function placesIn(root: HTMLElement): ResultPlaces {
  const place = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-results="${name}"]`)!;
  return {
    status: root.querySelector('output')!,
    advice: place('advice'),
    own: place('own'),
    related: place('related'),
    other: root.querySelector('[data-results="other"]'),
  };
}

/** Loads the words of the results, again after a failure; `null` when they could not be loaded. */
function wordsFor(language: Language): () => Promise<SearchWords | null> {
  let loaded: Promise<SearchWords | null> | undefined;
  const load = async (): Promise<SearchWords | null> => {
    const response = await fetch(routes.searchWords(language)).catch(() => null);
    if (response?.ok) return (await response.json()) as SearchWords;
    loaded = undefined;
    return null;
  };
  return () => (loaded ??= load());
}
