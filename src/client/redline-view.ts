import { sideBySide } from './side-by-side.ts';

/** What counts as one change when stepping: the smallest block around changed words. */
const blocks = 'p, li, tr, caption, pre, h2, h3, h4';

/** `<redline-view>`: one text or two side by side, all of it or only what changed, and steps from change to change. */
class RedlineView extends HTMLElement {
  #at = -1;

  connectedCallback(): void {
    const controls = this.querySelector('.redline-controls')!;
    const text = this.querySelector<HTMLElement>('.text-body')!;
    controls.addEventListener('change', () => {
      this.toggleAttribute('data-only-changes', controls.querySelector('[name="only-changes"]:checked') !== null);
      this.#show(controls.querySelector('[value="side-by-side"]:checked') !== null, text);
    });
    for (const button of controls.querySelectorAll('button')) {
      button.addEventListener('click', () => this.#step(Number(button.value)));
    }
  }

  #show(twice: boolean, text: HTMLElement): void {
    this.querySelector('.sides')?.remove();
    if (twice) this.append(sideBySide(text));
    text.hidden = twice;
    this.#at = -1;
  }

  #step(by: number): void {
    const changes = [...this.querySelectorAll('ins, del')].filter((change) => change.checkVisibility());
    const stops = [...new Set(changes.flatMap((change) => change.closest<HTMLElement>(blocks) ?? []))];
    if (stops.length === 0) return;
    this.#at = this.#at < 0 && by < 0 ? stops.length - 1 : (this.#at + by + stops.length) % stops.length;
    const stop = stops[this.#at]!;
    stop.tabIndex = -1;
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'center' });
    const words = this.dataset.position!.replace('{n}', String(this.#at + 1)).replace('{of}', String(stops.length));
    this.querySelector('output')!.textContent = words;
  }
}

customElements.define('redline-view', RedlineView);
