import { choose, onPreference, preference } from './preferences.ts';

/** `<language-choice>`: which of the two languages of a page are shown; the choice holds for every such page. */
class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    const inputs = [...this.querySelectorAll('input')];
    onPreference(() => inputs.forEach((input) => (input.checked = preference('shown') === input.value)));
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose('shown', target.value);
    });
  }
}

customElements.define('language-choice', LanguageChoice);
