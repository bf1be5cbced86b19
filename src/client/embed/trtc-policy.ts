import type { EmbedMessage } from './message.ts';

/** Said where the frame does not come; the build puts the words in. */
declare const WORDS: Readonly<Record<'en' | 'zh', string>>;

const origin = new URL((document.currentScript as HTMLScriptElement).src).origin;

/** Not a `<style>`: a console may forbid those that stand in a page. */
const styles = new CSSStyleSheet();
styles.replaceSync(
  ':host{display:block;position:relative}iframe{inline-size:100%;block-size:20rem;border:0}i{position:absolute}[hidden]{display:none}',
);

/** How long a page may take to tell its height once it has loaded, and altogether; in milliseconds. */
const patience = { loaded: 3000, all: 15000 };

/**
 * `<trtc-policy policy="sla" version="current" lang="auto">`: shows a policy in a frame as high as the text, or else a
 * link to it. Further attributes: `clause`, `theme` (light, dark), `size` (small, large, largest). When the reader has
 * come to the end it emits `policyread` with `{ policy, version, lang, hash }`.
 */
class TrtcPolicy extends HTMLElement {
  static observedAttributes = ['policy', 'version', 'lang', 'clause', 'theme', 'size'];

  #root = this.attachShadow({ mode: 'open' });
  #frame = document.createElement('iframe');
  #mark = document.createElement('i');
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#root.adoptedStyleSheets = [styles];
    this.#root.innerHTML = '<p hidden><slot><a></a></slot></p>';
    this.#root.append(this.#mark, this.#frame);
    this.#frame.onload = () => this.#wait(patience.loaded);
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    clearTimeout(this.#timer);
  }

  attributeChangedCallback(): void {
    if (this.#frame.isConnected) this.#load();
  }

  #load(): void {
    const get = (name: string): string => this.getAttribute(name) ?? '';
    const own = get('lang');
    const lang = own && own !== 'auto' ? own : /^(en|zh)/.exec(document.documentElement.lang)?.[0];
    const url = new URL(`/go/${encodeURIComponent(get('policy'))}/`, origin);
    const add = (name: string, value: string | undefined): void => {
      if (value) url.searchParams.set(name, value);
    };
    add('version', get('version'));
    add('lang', lang);
    url.hash = get('clause');
    const link = this.#root.querySelector('a')!;
    link.href = url.href;
    link.textContent = WORDS[lang === 'zh' ? 'zh' : 'en'];
    add('theme', get('theme'));
    add('size', get('size'));
    add('embed', '1');
    add('parent', location.origin);
    this.#frame.title ||= link.textContent;
    this.#frame.src = url.href;
    this.#fail(false);
    this.#wait(patience.all);
  }

  #wait(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail(true), time);
  }

  #fail(failed: boolean): void {
    this.#root.querySelector('p')!.hidden = !failed;
    this.#frame.hidden = failed;
  }

  #hear = ({ data, origin: from, source }: MessageEvent<EmbedMessage | null>): void => {
    if (from !== origin || source !== this.#frame.contentWindow) return;
    if (data?.source !== 'trtc-policy' || (data.v as number) !== 1) return;
    if (data.kind === 'height') {
      clearTimeout(this.#timer);
      this.#frame.onload = null;
      this.#fail(false);
      this.#frame.title = data.title;
      this.#frame.style.blockSize = `${data.height}px`;
    } else if (data.kind === 'place') {
      this.#mark.style.top = `${data.top}px`;
      this.#mark.scrollIntoView();
    } else if ((data.kind as string) === 'read') {
      this.dispatchEvent(new CustomEvent('policyread', { bubbles: true, composed: true, detail: data }));
    }
  };
}

customElements.define('trtc-policy', TrtcPolicy);
