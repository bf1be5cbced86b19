/** A redline as two columns: each block twice, level with itself, once as it was and once as it is. */
export function sideBySide(text: HTMLElement): HTMLElement {
  const sides = document.createElement('div');
  sides.className = 'sides text-body';
  for (const clause of text.querySelectorAll<HTMLElement>('.clause')) {
    const section = document.createElement('div');
    section.className = clause.className;
    section.append(...[...clause.children].map(pairOf));
    sides.append(section);
  }
  return sides;
}

function pairOf(block: Element): HTMLElement {
  const pair = document.createElement('div');
  pair.className = `pair ${block.classList.contains('kept') ? 'kept' : 'differing'}`;
  pair.append(side(block, 'ins, .added'), side(block, 'del, .removed'));
  return pair;
}

/** A copy of a block without what the other text has; without ids too, which stay with the redline itself. */
function side(block: Element, others: string): HTMLElement {
  const column = document.createElement('div');
  column.append(block.cloneNode(true));
  for (const other of column.querySelectorAll(others)) other.remove();
  for (const named of column.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const empty of column.querySelectorAll('p, ul, ol, table, pre')) {
    if (empty.textContent.trim() === '') empty.remove();
  }
  return column;
}
