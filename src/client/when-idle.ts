/** Calls back once the page has been loaded and nothing else is to be done. */
export function whenIdle(callback: () => void): void {
  addEventListener('load', () => {
    // Safari has no such word.
    if ('requestIdleCallback' in window) requestIdleCallback(callback);
    else setTimeout(callback, 500);
  });
}
