import { clauseOf } from './matches.ts';

/** Whether a match is on the screen, above `edge` and not under a heading that stays in view. */
export function isRevealed(match: Range, edge: number): boolean {
  const { top, bottom } = match.getBoundingClientRect();
  return top >= headingOver(match) && bottom <= edge;
}

/**
 * Scrolls a match into the upper part of the screen, unless it is on it already. A glide that is under way ends either
 * way.
 */
export function reveal(match: Range, edge: number, behavior: ScrollBehavior): void {
  if (isRevealed(match, edge)) scrollTo({ top: scrollY, behavior: 'instant' });
  else scrollTo({ top: scrollY + match.getBoundingClientRect().top - innerHeight / 4, behavior });
}

/** Pixels at the top of the screen that the heading of the match's clause may cover. */
function headingOver(match: Range): number {
  const heading = clauseOf(match)?.querySelector<HTMLElement>('.clause-heading');
  if (!heading || heading.contains(match.startContainer)) return 0;
  return getComputedStyle(heading).position === 'sticky' ? heading.offsetHeight : 0;
}
