import type { HeightMessage, PlaceMessage, ReadMessage } from './message.ts';

export type Send = (message: HeightMessage | PlaceMessage | ReadMessage) => void;

/** Tells the height of the page, now and whenever it changes. */
export function reportHeight(send: Send): void {
  const observer = new ResizeObserver(() => {
    const { height } = document.body.getBoundingClientRect();
    // A frame that is not shown has no height.
    if (height > 0) send({ kind: 'height', height: Math.ceil(height), title: document.title });
  });
  observer.observe(document.body);
}

/** Tells where the clause begins that the address names: a frame as high as its page has nothing to scroll itself. */
export function reportPlaces(send: Send): void {
  const report = (): void => {
    const target = document.querySelector(':target');
    if (target) send({ kind: 'place', top: Math.round(target.getBoundingClientRect().top + scrollY) });
  };
  // After the height has been told, and the frame has it.
  requestAnimationFrame(() => setTimeout(report));
  addEventListener('hashchange', report);
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash && link.hash === location.hash && link.pathname === location.pathname) report();
  });
}

/** Tells once that the reader has come to the end of the text. */
export function reportReading(send: Send): void {
  const text = document.querySelector<HTMLElement>('article[data-hash]');
  if (!text) return;
  const { policy, version, lang, hash } = text.dataset;
  const end = text.appendChild(document.createElement('span'));
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    send({ kind: 'read', policy: policy!, version: version!, lang: lang!, hash: hash! });
  });
  end.className = 'text-end';
  observer.observe(end);
}
