/** `<following-contents>`: marks the clause that is being read, and closes itself when used as a panel. */
class FollowingContents extends HTMLElement {
  connectedCallback(): void {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const headings = [...links.keys()].flatMap((id) => document.getElementById(decodeURIComponent(id)) ?? []);
    const mark = (): void => {
      const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3) ?? headings[0];
      for (const [id, link] of links) {
        if (id === read?.id) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    headings.forEach((heading) => observer.observe(heading));
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a') && this.matches(':popover-open')) this.hidePopover();
    });
  }
}

customElements.define('following-contents', FollowingContents);
