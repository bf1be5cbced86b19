import { dayWords } from '../domain/day-words.ts';

/** `<point-in-time>`: marks the version that was in force on the day in `?on=`, and lets the reader choose the day. */
class PointInTime extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const field = form.querySelector('input')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set('on', field.value);
      history.pushState(null, '', address);
      this.#show();
    });
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  #show(): void {
    const day = new URLSearchParams(location.search).get('on');
    const versions = [...this.querySelectorAll<HTMLElement>('.version')];
    for (const version of versions) unmark(version);
    this.querySelector('input')!.value = day ?? '';
    this.#say(day === null ? '' : this.#answer(day, versions));
  }

  /** Marks the version of the day, and puts the finding in words. */
  #answer(day: string, versions: readonly HTMLElement[]): string {
    if (!isDay(day)) return fill(this.dataset.noDay!, { day });
    const said = words(day);
    const found = versions.find(({ dataset: { from, until } }) => from! <= day && (until === undefined || day < until));
    if (!found) return fill(this.dataset.before!, { day: said, version: words(versions.at(-1)!.dataset.from!) });
    mark(found, fill(this.dataset.badge!, { day: said }));
    const answer = day > this.dataset.today! ? this.dataset.foundLater! : this.dataset.found!;
    return fill(answer, { day: said, version: found.dataset.version! });
  }

  #say(words: string): void {
    this.querySelector('output')!.textContent = words;
  }
}

function mark(version: HTMLElement, words: string): void {
  const badge = document.createElement('span');
  badge.className = 'badge on-day';
  badge.textContent = words;
  version.classList.add('marked');
  version.querySelector('.version-facts')!.prepend(badge);
  version.scrollIntoView({ block: 'nearest' });
}

function unmark(version: HTMLElement): void {
  version.classList.remove('marked');
  version.querySelector('.on-day')?.remove();
}

function words(day: string): string {
  return dayWords(day, document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

customElements.define('point-in-time', PointInTime);
