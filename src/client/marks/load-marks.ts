import { findParameter } from '../../domain/search/find-parameter.ts';

/** Marks what a search found, on texts whose address asks for it; for all other readers nothing is loaded. */
export function markWhatIsSought(): void {
  const load = (): void => {
    const isSought = new URLSearchParams(location.search).has(findParameter);
    if (!isSought || !document.querySelector('text-marks')) return;
    // Without the marks the text is still there.
    import('./text-marks.ts').catch(() => undefined);
  };
  // Not earlier: the browser goes to the clause first.
  if (document.readyState === 'complete') load();
  else addEventListener('load', load, { once: true });
  addEventListener('popstate', load);
}
