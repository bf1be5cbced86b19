import type { Page } from 'playwright-core';

/** Where in the page a character first stands: the words around it and the clause that they are in. */
export async function characterPlaces(page: Page, characters: readonly string[]): Promise<string[]> {
  const places = await page.evaluate(findPlaces, characters);
  return places.map((place) =>
    place === null
      ? 'in the running header or footer'
      : `in “${place.words}”${place.clause === null ? '' : ` under “${place.clause}”`}`,
  );
}

interface Place {
  readonly words: string;
  readonly clause: string | null;
}

/** Runs in the page. */
function findPlaces(characters: readonly string[]): (Place | null)[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  return characters.map((character) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const at = text.indexOf(character);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      const holder = node;
      const above = headings.findLast(
        (heading) =>
          heading.contains(holder) || heading.compareDocumentPosition(holder) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      const squeezed = (words: string): string => words.replace(/\s+/g, ' ').trim();
      return {
        words: squeezed(text.slice(Math.max(0, at - 30), at + 30)),
        clause: above ? squeezed(above.textContent) : null,
      };
    }
    return null;
  });
}
