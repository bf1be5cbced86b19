/** A redline as two columns: every block, list item and table row twice, level with itself, as it was and as it is. */
export function sideBySide(text: HTMLElement): HTMLElement {
  const sides = document.createElement('div');
  sides.className = 'sides text-body';
  for (const clause of text.querySelectorAll<HTMLElement>('.clause')) {
    const section = document.createElement('div');
    section.className = clause.className;
    section.append(...[...clause.children].flatMap(pieces).map(pairOf));
    sides.append(section);
  }
  return sides;
}

/** A table or a list is cut into its rows or items, each in a shell of its own. */
function pieces(block: Element): Element[] {
  if (!block.matches('table, ul, ol')) return [block];
  return [...block.querySelectorAll(':scope > li, :scope > caption, :scope > * > tr')].map((row) => {
    const copy = row.cloneNode(true);
    const part = row.parentElement!;
    if (part === block) return shell(block, copy, row);
    return shell(block, shell(part, copy, row), row);
  });
}

function shell(of: Element, content: Node, row: Element): Element {
  const copy = of.cloneNode(false) as Element;
  copy.classList.remove('kept', 'differing');
  copy.classList.add(row.classList.contains('kept') ? 'kept' : 'differing');
  copy.append(content);
  return copy;
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
  for (const empty of column.querySelectorAll('p, li, tr, ul, ol, table, .note, .listing')) {
    if (empty.textContent.trim() === '') empty.remove();
  }
  return column;
}
