/** Milliseconds for which a message stays. */
const stay = 4000;

/**
 * `<clause-links>`: a permalink under its text copies the dated address of the clause, a button beside it the citation;
 * both say so.
 */
class ClauseLinks extends HTMLElement {
  readonly #message = document.createElement('p');

  connectedCallback(): void {
    this.#message.className = 'toast';
    this.#message.setAttribute('role', 'status');
    this.append(this.#message);
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const link = target.closest<HTMLAnchorElement>('a.permalink');
      const button = target.closest<HTMLElement>('[data-citation]');
      if (link) void this.#copyLink(link);
      if (button) void this.#copyCitation(button.dataset.citation!);
    });
  }

  /** The link itself is followed as well, so that the address bar shows the clause. */
  async #copyLink(link: HTMLAnchorElement): Promise<void> {
    const { permalink = '', copied = '', failed = '' } = this.dataset;
    this.#say((await copy(permalink + link.hash)) ? copied : failed);
  }

  async #copyCitation(citation: string): Promise<void> {
    const { citationCopied = '', citationFailed = '' } = this.dataset;
    if (await copy(citation)) this.#say(citationCopied);
    else this.#offer(citationFailed, citation);
  }

  #say(words: string): void {
    this.#message.textContent = words;
    setTimeout(() => {
      if (this.#message.textContent === words) this.#message.textContent = '';
    }, stay);
  }

  /** Shows what could not be copied, selected, until the reader turns to something else. */
  #offer(words: string, uncopied: string): void {
    const offered = document.createElement('span');
    offered.className = 'offered';
    offered.textContent = uncopied;
    this.#message.replaceChildren(`${words} `, offered);
    getSelection()?.selectAllChildren(offered);
    const close = (event: Event): void => {
      const isKey = event instanceof KeyboardEvent;
      if (isKey ? event.key !== 'Escape' : this.#message.contains(event.target as Node)) return;
      for (const type of ['pointerdown', 'keydown']) document.removeEventListener(type, close);
      if (offered.isConnected) this.#message.textContent = '';
    };
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, close);
  }
}

/** Whether the words are in the clipboard now; it may be forbidden, or not be there at all. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

customElements.define('clause-links', ClauseLinks);
