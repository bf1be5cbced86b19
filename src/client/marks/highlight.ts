/** The highlights that `marks.css` has colours for: all matches, and the one that is stepped to. */
const all = 'found';
const one = 'found-here';

const canHighlight = 'highlights' in CSS;

/** Marks matches without touching the page; none at all takes the marks away. */
export function highlight(matches: readonly Range[]): void {
  if (canHighlight) CSS.highlights.set(all, new Highlight(...matches));
}

/** Marks the match that the reader has come to; a browser without highlights selects it. */
export function highlightOne(match: Range | undefined): void {
  if (canHighlight) {
    const highlighted = new Highlight(...(match ? [match] : []));
    highlighted.priority = 1;
    CSS.highlights.set(one, highlighted);
    return;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  if (match) selection?.addRange(match);
}
