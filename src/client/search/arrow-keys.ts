const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The up and down keys lead from the field through the results and back. */
export function moveWithArrowKeys(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [input, ...root.querySelectorAll<HTMLElement>('[data-stop], .search-results li > a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops.slice(at + 1).concat();
    const to = step === 1 ? next.find(isShown) : stops.slice(0, Math.max(at, 0)).findLast(isShown);
    if (at < 0 || !to) return;
    event.preventDefault();
    to.focus();
  });
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility();
}
