import type { LiveSearch } from './policy-search.ts';

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The up and down keys lead from the box through the results and back. */
export function moveWithArrowKeys({ root, input }: LiveSearch): void {
  root.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [input, ...root.querySelectorAll<HTMLElement>('.search-results a:not([hidden])')];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
