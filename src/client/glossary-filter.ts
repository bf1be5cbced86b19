/** `<glossary-filter>`: shows the terms whose entry holds what is typed, in either language. */
class GlossaryFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const output = this.querySelector('output');
    const terms = [...this.querySelectorAll<HTMLElement>('.term')];
    if (!input || !output) return;
    const show = (): void => {
      const wanted = fold(input.value);
      for (const term of terms) term.hidden = !fold(term.textContent).includes(wanted);
      const count = terms.filter((term) => !term.hidden).length;
      output.textContent = (count === 1 ? output.dataset.one! : output.dataset.other!).replace('{}', String(count));
    };
    input.addEventListener('input', show);
    // Back from another page the browser may have kept what was typed, or give it back later.
    show();
    addEventListener('pageshow', show);
    // A link to a term must never find it hidden.
    addEventListener('hashchange', () => {
      if (!document.querySelector<HTMLElement>(':target')?.closest<HTMLElement>('.term')?.hidden) return;
      input.value = '';
      show();
      document.querySelector(':target')?.scrollIntoView();
    });
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

customElements.define('glossary-filter', GlossaryFilter);
