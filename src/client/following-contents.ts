import { clauseHeadings, headingBeingRead } from './reading-position.ts';

/** `<following-contents>`: marks the clause that is being read, and closes itself when used as a panel. */
class FollowingContents extends HTMLElement {
  #marked: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    const headings = clauseHeadings();
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const follow = (): void => this.#mark(links.get(headingBeingRead(headings)?.id ?? ''));
    let awaited = 0;
    const followSoon = (): void => {
      awaited ||= requestAnimationFrame(() => {
        awaited = 0;
        follow();
      });
    };
    follow();
    for (const event of ['scroll', 'resize', 'hashchange']) addEventListener(event, followSoon, { passive: true });
    this.addEventListener('toggle', () => this.#showMarked());
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a') && this.matches(':popover-open')) this.hidePopover();
    });
  }

  #mark(link: HTMLAnchorElement | undefined): void {
    if (link === this.#marked) return;
    this.#marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    this.#marked = link;
    this.#showMarked();
  }

  /** Scrolls a list that is longer than the screen, and nothing else. */
  #showMarked(): void {
    if (!this.#marked) return;
    const list = this.getBoundingClientRect();
    const { top, bottom } = this.#marked.getBoundingClientRect();
    if (top < list.top || bottom > list.bottom) this.scrollTop += (top + bottom - list.top - list.bottom) / 2;
  }
}

customElements.define('following-contents', FollowingContents);
