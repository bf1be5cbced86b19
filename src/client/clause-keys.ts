import { clauseHeadings, isAtEnd, isInView } from './reading-position.ts';

/** As long as a browser may take to glide to another clause, in milliseconds. */
const glide = 1000;

let glidingUntil = 0;

/** Goes to the next clause or the one before, by the address, so that the way back is the browser's. */
export function goToClause(step: 1 | -1): void {
  const headings = clauseHeadings();
  const named = headings.findIndex((heading) => heading.matches(':target'));
  const isThere = named >= 0 && (performance.now() < glidingUntil || (isAtEnd() && isInView(headings[named]!)));
  const next = isThere ? headings[named + step] : nearest(headings, step);
  if (!next) return;
  glidingUntil = performance.now() + glide;
  // The browser does nothing about an address that it shows already.
  if (next.matches(':target')) next.scrollIntoView();
  else location.hash = next.id;
}

export function goToTop(): void {
  glidingUntil = 0;
  // At once: a glide could be cut short by another one that has not ended. Once more in the next frame, which still
  // brings the last step of that one.
  const jump = (): void => scrollTo({ top: 0, behavior: 'instant' });
  jump();
  requestAnimationFrame(jump);
}

/** The first heading below the place where a link brings one to, or the last above it. */
function nearest(headings: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  const offset = (heading: HTMLElement): number => heading.getBoundingClientRect().top - edge;
  return step === 1
    ? headings.find((heading) => offset(heading) > 2)
    : headings.findLast((heading) => offset(heading) < -2);
}
