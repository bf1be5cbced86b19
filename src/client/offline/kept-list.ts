import type { Language } from '../../domain/language.ts';
import { element, filled, link } from '../element.ts';
import { copiesOn, keptAt } from './copies.ts';
import { momentWords } from './moment-words.ts';

/** `<kept-list>`: the copies that this browser keeps, with the moment each was fetched. */
class KeptList extends HTMLElement {
  connectedCallback(): void {
    const again = document.querySelector<HTMLAnchorElement>('[data-again]')!;
    // Shown in the place of a page that could not be had.
    again.hidden = location.pathname === this.dataset.own;
    again.href = location.href;
    if ('caches' in window) void this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const language = document.documentElement.lang.slice(0, 2) as Language;
    const own = this.dataset.own!;
    const isListed = (path: string): boolean => path.startsWith(`/${language}/`) && path !== own;
    const pages = (await copiesOn('pages')).filter(([path]) => isListed(path));
    const titled = await Promise.all(pages.map(async ([path, copy]) => ({ path, copy, title: await titleOf(copy) })));
    const files = (await copiesOn('downloads')).map(([path, copy]) => ({ path, copy, title: path.split('/').at(-1)! }));
    for (const [selector, entries] of [
      ['[data-pages]', titled],
      ['[data-files]', files],
    ] as const) {
      if (entries.length === 0) continue;
      const section = this.querySelector<HTMLElement>(selector)!;
      section.querySelector('ul')!.replaceChildren(
        ...entries.map(({ path, copy, title }) => {
          const words = filled(this.dataset.keptOn!, momentWords(keptAt(copy), language));
          return element('li', {}, link(path, title), ' ', element('small', {}, words));
        }),
      );
      section.hidden = false;
    }
    this.querySelector<HTMLElement>('[data-none]')!.hidden = titled.length + files.length > 0;
  }
}

/** The title of a page, without the name of the site. */
async function titleOf(copy: Response): Promise<string> {
  const { title } = new DOMParser().parseFromString(await copy.text(), 'text/html');
  return title.split(' · ').slice(0, -1).join(' · ') || title;
}

customElements.define('kept-list', KeptList);
