import { glossaryEntry } from './glossary-entry.ts';

/** What the page tells the card: two words in the reader's language, and the glossary's address in each language. */
type Told = Readonly<DOMStringMap>;

/**
 * The content of a term's card: its name and its counterpart, what it means, where it is defined. What the text defines
 * itself is said in its own words, everything else by the glossary. Empty where nothing is known.
 */
export async function cardContent(term: HTMLAnchorElement, told: Told): Promise<Node[]> {
  const { lang } = term.closest<HTMLElement>('[lang]')!;
  const own = term.dataset.term !== '';
  const id = term.dataset.term || term.hash.slice(1);
  const glossary = told[lang.slice(0, 2)]!;
  const entry = await glossaryEntry(glossary, id);
  const definition = own && document.querySelector(`dfn a[href="${glossary}#${CSS.escape(id)}"]`);
  const meaning = definition ? blockAround(definition) : entry?.querySelector('p:not(.counterpart)');
  if (!meaning) return [];
  const name = (definition || entry?.querySelector('h2'))?.textContent ?? '';
  const places = own
    ? [linkTo(term.hash, headingOf(term.hash, lang))]
    : [...(entry?.querySelectorAll('.defined-in a') ?? [])];
  const card = [
    element('p', element('strong', name), ' ', entry?.querySelector('.counterpart') ?? ''),
    element('div', ...meaning.childNodes),
    element('p', ...(places.length > 0 ? [`${told.defined} `] : []), ...places.flatMap((place) => [place, ' · '])),
  ];
  // The card is the reader's, its words may be those of the other side.
  for (const said of [card[0]!.firstElementChild!, card[1]!, ...places]) said.setAttribute('lang', lang);
  card[2]!.append(linkTo(`${glossary}#${id}`, told.more!));
  return card;
}

/** A copy of the block that a definition stands in, to be read and not to be used. */
function blockAround(definition: Element): Element {
  const block = definition.closest('li, td, th, p, .side')!.cloneNode(true) as Element;
  for (const label of block.querySelectorAll('.label')) label.remove();
  for (const link of block.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const named of block.querySelectorAll('[id]')) named.removeAttribute('id');
  return block;
}

/** The heading that an address of this page leads to; of two languages the one that is asked for. */
function headingOf(hash: string, lang: string): string {
  const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
  return (heading?.querySelector(`[lang="${lang}"]`) ?? heading)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function linkTo(href: string, words: string): HTMLElement {
  const link = element('a', words) as HTMLAnchorElement;
  link.href = href;
  return link;
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
