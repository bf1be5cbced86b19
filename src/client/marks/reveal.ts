/** Pixels at the top of the screen where a heading may stand over the text. */
const headingRoom = 80;

/** Whether a match is on the screen, above `edge`. */
export function isRevealed(match: Range, edge: number): boolean {
  const { top, bottom } = match.getBoundingClientRect();
  return top >= headingRoom && bottom <= edge;
}

/**
 * Scrolls a match into the upper third of the screen, unless it is on it above `edge` already. A glide that is under way
 * ends either way.
 */
export function reveal(match: Range, edge: number, behavior: ScrollBehavior): void {
  if (isRevealed(match, edge)) scrollTo({ top: scrollY, behavior: 'instant' });
  else scrollTo({ top: scrollY + match.getBoundingClientRect().top - innerHeight / 3, behavior });
}
