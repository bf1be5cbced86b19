/** `<clause-links>`: a permalink under its text copies the dated address of the clause, and says so. */
class ClauseLinks extends HTMLElement {
  readonly #message = document.createElement('p');

  connectedCallback(): void {
    this.#message.className = 'toast';
    this.#message.setAttribute('role', 'status');
    this.append(this.#message);
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.permalink') : null;
      if (link) void this.#copy(link);
    });
  }

  /** The link itself is followed as well, so that the address bar shows the clause. */
  async #copy(link: HTMLAnchorElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.dataset.permalink! + link.hash);
      this.#say(this.dataset.copied!);
    } catch {
      this.#say(this.dataset.failed!);
    }
  }

  #say(words: string): void {
    this.#message.textContent = words;
    setTimeout(() => {
      if (this.#message.textContent === words) this.#message.textContent = '';
    }, 4000);
  }
}

customElements.define('clause-links', ClauseLinks);
