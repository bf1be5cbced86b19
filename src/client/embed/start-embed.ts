import { openLinksOutside } from './open-links-outside.ts';
import { parentOrigin } from './parent-origin.ts';
import { reportHeight, reportPlaces, reportReading, type Send } from './reports.ts';
import { embedSource } from './message.ts';

/** Makes a page that was asked for with `?embed=1` a good guest in a frame. */
export function startEmbed(): void {
  openLinksOutside();
  const origin = parentOrigin();
  if (parent === window || origin === null) return;
  const send: Send = (message) => parent.postMessage({ source: embedSource, v: 1, ...message }, origin);
  reportHeight(send);
  reportPlaces(send);
  reportReading(send);
}
