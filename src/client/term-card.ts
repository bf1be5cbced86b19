/** How long a pointer rests on a term, or is away from it, before the card follows; in milliseconds. */
const rest = 250;

/**
 * `<term-card>`: says what a term of the text means, beside the term, while it is pointed at, focused or once touched.
 * It can be pointed at itself, stays until one goes on, and leaves with Escape (WCAG 1.4.13).
 */
class TermCard extends HTMLElement {
  /** The term that the card is for, and the one that it will be for. */
  #shown: HTMLAnchorElement | null = null;
  #aimed: HTMLAnchorElement | null = null;
  #touched: HTMLAnchorElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    document.addEventListener('pointermove', (event) => this.#point(event), { passive: true });
    document.addEventListener('focusin', (event) => this.#focus(event));
    // A press anywhere else puts the card away before the click comes.
    document.addEventListener('pointerdown', () => (this.#touched = this.#shown), { capture: true });
    document.addEventListener('click', (event) => this.#tap(event));
    document.addEventListener('keydown', (event) => this.#press(event), { capture: true });
    this.addEventListener('toggle', ({ newState }) => {
      if (newState === 'closed') this.#release();
    });
  }

  /** Only a pointer that moves is meant: a page that is scrolled brings terms under one that rests. */
  #point({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    const aimed = this.contains(target as Node) ? this.#shown : termAt(target);
    if (aimed !== this.#aimed) this.#soon(aimed, rest);
  }

  /** A focus that comes back from the card, as when it is put away, asks for nothing. */
  #focus({ target, relatedTarget }: FocusEvent): void {
    if (this.contains(target as Node) || this.contains(relatedTarget as Node | null)) return;
    const term = termAt(target);
    this.#soon(term?.matches(':focus-visible') ? term : null, 0);
  }

  /** The first touch shows the card, the second follows the link; so does the first where there is no card. */
  #tap(event: PointerEvent): void {
    const term = termAt(event.target);
    if (!term || event.pointerType !== 'touch' || this.#touched === term) return;
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#aimed = term;
    void this.#show(term).then((isKnown) => isKnown || term.click());
  }

  /** Single keys belong to the page: they put the card away first. */
  #press(event: KeyboardEvent): void {
    if (!this.#shown || (event.key !== 'Escape' && event.key.length > 1)) return;
    if (event.key === 'Escape') event.preventDefault();
    this.hidePopover();
  }

  #soon(term: HTMLAnchorElement | null, after: number): void {
    clearTimeout(this.#timer);
    this.#aimed = term;
    this.#timer = setTimeout(() => (term ? void this.#show(term) : this.#leave()), after);
  }

  /** Whether anything is known of the term. What fills a card is loaded with the first one. */
  async #show(term: HTMLAnchorElement): Promise<boolean> {
    const module = await import('./term-card/card.ts').catch(() => null);
    const content = (await module?.cardContent(term, this.dataset)) ?? [];
    if (!module || content.length === 0) return false;
    if (this.#aimed !== term || this.#shown === term) return true;
    this.#release();
    this.replaceChildren(...content);
    // The keyboard goes to the same places by way of the term: its way through the text stays as short as it was.
    for (const link of this.querySelectorAll('a')) link.tabIndex = -1;
    this.showPopover({ source: term });
    module.placeBeside(this, term);
    term.setAttribute('aria-describedby', this.id);
    this.#shown = term;
    return true;
  }

  #leave(): void {
    if (!this.#shown?.matches(':focus-visible') && !this.matches(':focus-within')) this.hidePopover();
  }

  #release(): void {
    this.#shown?.removeAttribute('aria-describedby');
    this.#shown = null;
  }
}

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term]') : null;
}

customElements.define('term-card', TermCard);
