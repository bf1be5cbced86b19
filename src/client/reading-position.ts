/** The headings of the clauses on the page, in reading order. */
export function clauseHeadings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.clause-heading :is(h2, h3, h4)[id]')];
}

/** Whether any part of an element is on the screen. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Whether there is nothing left to scroll down to: what the address names may then stand anywhere on the screen. */
export function isAtEnd(): boolean {
  return scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
}

/**
 * The heading under which the reader reads: the one that the address names where it was brought to, otherwise the last
 * that has come into the upper third of the screen.
 */
export function headingBeingRead(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const isUpper = (heading: HTMLElement): boolean => heading.getBoundingClientRect().top < innerHeight / 3;
  const named = headings.find((heading) => heading.matches(':target'));
  if (named && isInView(named) && (isUpper(named) || isAtEnd())) return named;
  return headings.findLast(isUpper) ?? headings[0];
}
