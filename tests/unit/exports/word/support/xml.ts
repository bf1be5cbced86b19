/** An element of a part of a Word file, by the name it is written with: `w:p`. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

/** Reads a part; whatever is not well-formed, or not what the library writes, is an error. */
export function parseXml(source: string): Xml {
  const root: { name: string; attributes: Record<string, string>; children: (Xml | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  let end = 0;
  for (const match of source.matchAll(token)) {
    if (match.index !== end) throw new Error(`Not XML: ${source.slice(end, end + 40)}`);
    end = match.index + match[0].length;
    const [, closing, name, attributes, empty, text] = match;
    if (text !== undefined) open.at(-1)!.children.push(decode(text));
    if (name === undefined) continue;
    if (closing) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing.`);
      continue;
    }
    const pairs = [...attributes!.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decode(value!)]);
    const element = { name, attributes: Object.fromEntries(pairs) as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1 || end !== source.length) throw new Error('The XML ends too early.');
  return root.children.find(isElement)!;
}

export function isElement(node: Xml | string): node is Xml {
  return typeof node !== 'string';
}

/** The elements of a name among an element's children. */
export function childrenOf({ children }: Xml, ...names: readonly string[]): Xml[] {
  return children.filter(isElement).filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The first element at the end of a path of names. */
export function at(element: Xml, ...path: readonly string[]): Xml | null {
  return path.reduce<Xml | null>((here, name) => here && (childrenOf(here, name)[0] ?? null), element);
}

/** The element and all within it. */
export function all(element: Xml): Xml[] {
  return [element, ...element.children.filter(isElement).flatMap(all)];
}

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (reference, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')));
    const character = characters[name];
    if (character === undefined) throw new Error(`Unexpected reference ${reference}.`);
    return character;
  });
}
