import { onDemand } from './on-demand.ts';
import { choose, onPreference, preference, type Preference } from './preferences.ts';

/** `<reader-settings>`: the panel of radio buttons and switches, kept in step with what is in force. */
class ReaderSettings extends HTMLElement {
  connectedCallback(): void {
    const showChoices = (): void => this.querySelectorAll('input').forEach(showChoice);
    const makeReady = (): void => {
      if (!onDemand('settings')) return;
      // The browser says it now, of the panel itself.
      this.querySelector('button')!.removeAttribute('aria-expanded');
      showChoices();
    };
    for (const intent of ['focusin', 'pointerover', 'click']) this.addEventListener(intent, makeReady, { once: true });
    onPreference(showChoices);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose(target.name as Preference, choiceOf(target));
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-focus-toggle]')) toggleFocusMode();
    });
  }
}

/** What is on unless it is chosen to be `off` is ticked by default; every other choice is the value of what is ticked. */
function choiceOf(input: HTMLInputElement): string {
  const isChosen = input.checked !== (input.value === 'off');
  return isChosen ? input.value : '';
}

function showChoice(input: HTMLInputElement): void {
  const isChosen = preference(input.name as Preference) === input.value;
  input.checked = isChosen !== (input.value === 'off');
}

export function toggleFocusMode(): void {
  choose('focus', preference('focus') ? '' : 'on');
}

customElements.define('reader-settings', ReaderSettings);
