import { Parser, StaticConfigLoader, type DOMNode, type HtmlElement } from 'html-validate';

const config = await new StaticConfigLoader().getConfigFor('page.html');

/** An attribute on an element, its value with character references turned into characters. */
export interface PageAttribute {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
}

/** A parsed page: what tests ask of it. */
export interface PageDocument {
  /** Every attribute with a value, in document order. */
  readonly attributes: readonly PageAttribute[];
  /** The value of an attribute of each element that matches and has it, in document order. */
  values(selector: string, attribute: string): string[];
  /** The text of each element that matches, white space folded. */
  texts(selector: string): string[];
  elements(selector: string): HtmlElement[];
  /** The addresses of its scripts, of those too that start once it has been painted. */
  scripts(): string[];
}

export function readDocument(html: string): PageDocument {
  const root = new Parser(config).parseHtml(html);
  const elements = (selector: string): HtmlElement[] => root.querySelectorAll(selector);
  const values = (selector: string, attribute: string): string[] =>
    elements(selector)
      .map((element) => element.getAttributeValue(attribute))
      .filter((value) => value !== null)
      .map(decode);
  return {
    attributes: attributesIn(root),
    elements,
    values,
    scripts: () => [
      ...values('script[src]', 'src'),
      ...values('script[data-sources]', 'data-sources').flatMap((sources) => sources.split(' ')),
    ],
    texts: (selector) => elements(selector).map((element) => decode(element.textContent).replace(/\s+/g, ' ').trim()),
  };
}

export function isElement(node: DOMNode): node is HtmlElement {
  return node.nodeType === 1;
}

function attributesIn(node: DOMNode): PageAttribute[] {
  const inside = node.childNodes.flatMap(attributesIn);
  if (!isElement(node)) return inside;
  const own = node.attributes.map(({ key, value }) => ({
    tag: node.tagName,
    name: key,
    value: decode(String(value ?? '')),
  }));
  return [...own, ...inside];
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };

/** Only the references that the site writes are known: another one is an error, not a word. */
export function decode(text: string): string {
  return text.replace(/&([#\w]+);/g, (reference, name: string) => {
    const character = characters[name];
    if (character === undefined) throw new Error(`Unexpected character reference ${reference} in “${text}”.`);
    return character;
  });
}
