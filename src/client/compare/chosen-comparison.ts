import type { PolicyText } from '../../domain/document/policy-text.ts';
import { languages } from '../../domain/language.ts';
import type { RevisionWords } from '../../i18n/revision-words.ts';
import { filled } from '../element.ts';
import { fillComparison } from './fill-comparison.ts';

/**
 * `<chosen-comparison>`: shows what changed between the versions in `?from=` and `?to=`, in either order. A comparison that
 * is a page of its own is gone to; any other is made here, by the code that makes those pages.
 */
class ChosenComparison extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    const asked = ['from', 'to'].map((name) => query.get(name));
    if (asked.some((date) => date === null)) return;
    const [from, to] = (asked as string[]).toSorted() as [string, string];
    const options = [from, to].map((date) => this.#option(date));
    const missing = options.indexOf(null);
    if (missing >= 0) return this.#say('unknown', { version: [from, to][missing]! });
    this.#choose(from, to);
    if (from === to) return this.#say('same');
    const made = this.querySelector<HTMLAnchorElement>(`[data-pair="${from} ${to}"]`);
    if (made) location.replace(made.href + location.hash);
    else void this.#compare(options as [HTMLOptionElement, HTMLOptionElement]);
  }

  async #compare(options: [HTMLOptionElement, HTMLOptionElement]): Promise<void> {
    this.#say('loading');
    const { lang } = document.documentElement;
    const [from, to] = await Promise.all(options.map(({ dataset }) => textAt(dataset.text!)));
    if (!from || !to) {
      const missing = options.filter((_, index) => ![from, to][index]).map(({ value }) => value);
      this.#say('failed', { versions: new Intl.ListFormat(lang).format(missing) });
      return;
    }
    const language = languages.find((known) => lang.startsWith(known))!;
    const words = JSON.parse(this.dataset.words!) as RevisionWords;
    const article = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
    fillComparison(article, { from, to, options, language, words });
    this.querySelector('.made-comparisons')!.before(article);
    this.#status.textContent = '';
    document.title = `${options[0].value} – ${options[1].value} · ${document.title}`;
    // What the address names was not there when the page came.
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  get #status(): HTMLElement {
    return this.querySelector('[role="status"]')!;
  }

  /** The offer of a version; `null` if there is none of that name. */
  #option(date: string): HTMLOptionElement | null {
    return [...this.querySelector('select')!.options].find(({ value }) => value === date) ?? null;
  }

  #choose(...dates: readonly string[]): void {
    this.querySelectorAll('select').forEach((field, index) => (field.value = dates[index]!));
  }

  #say(what: string, values: Readonly<Record<string, string>> = {}): void {
    this.#status.textContent = filled(this.#status.dataset[what]!, values);
  }
}

/** `null` if it cannot be had. */
async function textAt(address: string): Promise<PolicyText | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as PolicyText) : null;
  } catch {
    return null;
  }
}

customElements.define('chosen-comparison', ChosenComparison);
