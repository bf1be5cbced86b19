/**
 * `<policy-search>`: a form that leads to the search page, and shows what is found while one types. What does the
 * finding is loaded when the reader turns to it.
 */
export class PolicySearch extends HTMLElement {
  readonly #start = (): void => void this.#load();
  #isLoading = false;

  connectedCallback(): void {
    for (const intent of ['focusin', 'pointerover', 'input']) this.addEventListener(intent, this.#start);
    if (this.dataset.variant === 'page') this.#start();
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const { searchLive } = await import('./live-search.ts');
      for (const intent of ['focusin', 'pointerover', 'input']) this.removeEventListener(intent, this.#start);
      searchLive(this);
    } catch {
      this.#isLoading = false;
      this.querySelector('output')!.textContent = this.dataset.failed ?? '';
    }
  }
}

customElements.define('policy-search', PolicySearch);
