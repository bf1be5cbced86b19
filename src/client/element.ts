type Child = Node | string | null;

/** An element with attributes and children; strings become text, never mark-up. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function link(
  href: string,
  words: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
  return element('a', { href, ...attributes }, words);
}

/** Puts values in the place of `{name}`. */
export function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
