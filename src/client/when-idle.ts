/** Calls back once the page has been loaded and nothing else is to be done; on a busy device after five seconds anyway. */
export function whenIdle(callback: () => void): void {
  const wait = (): void => {
    // Safari has no such word.
    if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 5000 });
    else setTimeout(callback, 500);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
