import { findParameter } from '../../domain/search/find-parameter.ts';
import { onDemand } from '../on-demand.ts';
import { highlight, highlightOne } from './highlight.ts';
import { clauseOf, findMatches, matchAt, matchFrom, visibleMatches } from './matches.ts';
import { isRevealed, reveal } from './reveal.ts';

/** `<text-marks>`: marks what the address asks for in the text beside it, and steps from match to match. */
class TextMarks extends HTMLElement {
  #sought: string | null = null;
  #matches: readonly Range[] = [];
  #current: Range | undefined;

  connectedCallback(): void {
    onDemand('marks');
    for (const button of this.querySelectorAll('button')) {
      const step = Number(button.value);
      button.addEventListener('click', () => (step === 0 ? this.#clear() : this.#step(step)));
    }
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#clear();
    });
    addEventListener('popstate', () => this.#show('auto'));
    addEventListener('hashchange', () => this.#turnTo(matchAt(this.#stops, namedInAddress()) ?? this.#current));
    document.addEventListener('preference', () => this.#turnTo(this.#current));
    this.#show(wasRestored() ? null : 'instant');
  }

  /** The matches to step through. */
  get #stops(): readonly Range[] {
    return visibleMatches(this.#matches);
  }

  get #bar(): HTMLElement {
    return this.querySelector('section')!;
  }

  /** The line below which the bar hides the text, in pixels from the top of the screen. */
  get #edge(): number {
    return this.#bar.getBoundingClientRect().top;
  }

  /** Marks what the address asks for. Without a way to scroll the reader stays, and begins with what is on the screen. */
  #show(scroll: ScrollBehavior | null): void {
    const sought = new URLSearchParams(location.search).get(findParameter);
    if (sought === this.#sought) return;
    this.#sought = sought;
    const text = this.parentElement!.querySelector('.text-body')!;
    const matches = sought === null ? null : findMatches(text, sought);
    this.#matches = matches ?? [];
    this.#bar.hidden = matches === null;
    highlight(this.#matches);
    const onScreen = scroll ? undefined : this.#stops.find((match) => isRevealed(match, this.#edge));
    this.#turnTo(onScreen ?? matchFrom(this.#stops, namedInAddress()));
    if (scroll && this.#current) reveal(this.#current, this.#edge, scroll);
  }

  #step(by: number): void {
    const stops = this.#stops;
    if (!this.#current) return;
    this.#turnTo(stops[(stops.indexOf(this.#current) + by + stops.length) % stops.length]);
    reveal(this.#current, this.#edge, 'auto');
  }

  #turnTo(match: Range | undefined): void {
    const stops = this.#stops;
    this.#current = match && !stops.includes(match) ? matchFrom(stops, clauseOf(match)) : match;
    highlightOne(this.#current);
    const said = this.querySelector('output')!;
    const words = this.#words(stops);
    if (said.textContent !== words.join('')) said.replaceChildren(words[0], spoken(words[1]));
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) button.hidden = stops.length === 0;
  }

  /** Which of the matches this is, for everybody, and in which clause, for those who hear it. */
  #words(stops: readonly Range[]): readonly [string, string] {
    const { none = '', one = '', position = '' } = this.dataset;
    if (!this.#current) return [none, ''];
    const n = stops.indexOf(this.#current) + 1;
    const words = stops.length === 1 ? one : position.replace('{n}', String(n)).replace('{of}', String(stops.length));
    const heading = clauseOf(this.#current)?.querySelector('h2, h3, h4')?.textContent ?? '';
    return [words, ` ${heading.replace(/\s+/g, ' ').trim()}`];
  }

  /** Takes the marks away, and the request for them out of the address; the focus goes to where the reader was. */
  #clear(): void {
    const hadFocus = this.contains(document.activeElement);
    const clause = this.#current && clauseOf(this.#current);
    const address = new URL(location.href);
    address.searchParams.delete(findParameter);
    history.replaceState(history.state, '', address);
    this.#show(null);
    const next = clause?.querySelector<HTMLElement>('.permalink') ?? document.querySelector<HTMLElement>('main');
    if (hadFocus) next?.focus({ preventScroll: true });
  }
}

function namedInAddress(): Element | null {
  // Not `:target`: on the way back it still is what was named before.
  return document.getElementById(location.hash.slice(1));
}

/** Whether the reader came back to this page, and the browser to where it was scrolled to. */
function wasRestored(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(navigation.type);
}

function spoken(words: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'said';
  span.textContent = words;
  return span;
}

customElements.define('text-marks', TextMarks);
