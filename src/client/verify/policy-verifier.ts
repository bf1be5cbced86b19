import { publishersDay } from '../../domain/calendar.ts';
import { checkFile } from './check-file.ts';
import { checkText } from './check-text.ts';
import { TextsNotLoaded } from './known.ts';
import { canHash } from './sha256.ts';
import type { VerifierSettings } from './settings.ts';
import { fileVerdict, textVerdict, type Verdict } from './verdict.ts';

type ElementFor<Selector> = Selector extends keyof HTMLElementTagNameMap
  ? HTMLElementTagNameMap[Selector]
  : HTMLElement;

/** `<policy-verifier>`: tells which text a file or a passage is. All of it happens in the browser. */
class PolicyVerifier extends HTMLElement {
  #settings!: VerifierSettings;
  /** The last question asked: an answer to an earlier one comes too late. */
  #asked = 0;

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset.settings!) as VerifierSettings;
    const file = this.#find('input');
    file.addEventListener('change', () => this.#takeFiles(file.files));
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#takeText(this.#find('textarea').value);
    });
    this.#takeDrops(this.#find('.drop'));
  }

  /** A file that misses the place is not opened by the browser in the page's stead. */
  #takeDrops(place: HTMLElement): void {
    const isOver = (over: boolean): boolean => place.toggleAttribute('data-over', over);
    addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      isOver(event.target instanceof Node && place.contains(event.target));
    });
    addEventListener('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) isOver(false);
    });
    addEventListener('drop', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      isOver(false);
      this.#takeFiles(event.dataTransfer.files);
    });
  }

  #takeFiles(files: FileList | null): void {
    const [file] = files ?? [];
    if (!file) return;
    const { language, words } = this.#settings;
    void this.#answer(async (day) => {
      const verdict = fileVerdict(await checkFile(file, language), day, this.#settings);
      return files!.length === 1 ? verdict : { ...verdict, words: `${verdict.words} ${words.several}` };
    });
  }

  #takeText(text: string): void {
    const { language, printed } = this.#settings;
    void this.#answer(async (day) => textVerdict(await checkText(text, language, printed), day, this.#settings));
  }

  async #answer(ask: (day: string) => Promise<Verdict>): Promise<void> {
    const { words } = this.#settings;
    if (!canHash()) {
      this.#show({ kind: 'none', words: words.insecure, details: [] });
      return;
    }
    const question = ++this.#asked;
    this.#show({ kind: 'none', words: words.busy, details: [] });
    // The comparison takes a moment in which nothing is painted.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const verdict = await ask(publishersDay(new Date())).catch((error: unknown): Verdict => {
      return { kind: 'none', words: words[reasonOf(error)], details: [] };
    });
    if (question === this.#asked) this.#show(verdict);
  }

  #show({ kind, words, details }: Verdict): void {
    this.#find('.result h2').hidden = false;
    const status = this.#find('[role=status]');
    status.dataset.verdict = kind;
    status.textContent = words;
    this.#find('.result-details').replaceChildren(...details);
  }

  #find<Selector extends string>(selector: Selector): ElementFor<Selector> {
    return this.querySelector(selector) as ElementFor<Selector>;
  }
}

/** Why nothing can be said. */
function reasonOf(error: unknown): 'unreadable' | 'textsFailed' | 'failed' {
  if (error instanceof DOMException) return 'unreadable';
  return error instanceof TextsNotLoaded ? 'textsFailed' : 'failed';
}

customElements.define('policy-verifier', PolicyVerifier);
