const gap = 6;

/** Places a card under the first line of a term, or above it where there is no room below; always within the screen. */
export function placeBeside(card: HTMLElement, term: HTMLElement): void {
  const [line] = term.getClientRects();
  if (!line) return;
  const { offsetWidth: width, offsetHeight: height } = card;
  const room = document.documentElement.clientWidth - width - gap;
  const isBelow = line.bottom + gap + height <= innerHeight || line.top < gap + height;
  card.style.left = `${scrollX + Math.max(gap, Math.min(line.left, room))}px`;
  card.style.top = `${scrollY + (isBelow ? line.bottom + gap : line.top - gap - height)}px`;
}
