/** One step of a page's content: `0 0 10 5 re`. */
export interface Operation {
  readonly operator: string;
  /** As written: numbers, `/Name`, `<hex>`, `(string)`, `<<…>>`, `[…]`. */
  readonly operands: readonly string[];
}

// A token of a content stream. Strings in parentheses may nest once; dictionaries and arrays hold no further ones.
const string = String.raw`\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)`;
const hex = String.raw`<[0-9A-Fa-f\s]*>`;
const token = new RegExp(
  [
    String.raw`%[^\r\n]*`,
    String.raw`<<(?:${string}|${hex}|[^<>()])*>>`,
    hex,
    string,
    String.raw`\[(?:${string}|${hex}|[^\[\]<>()])*\]`,
    String.raw`/[^\s()<>\[\]{}/%]*`,
    String.raw`[^\s()<>\[\]{}/%]+`,
  ].join('|'),
  'y',
);
const operand = /^(?:[-+.\d]|[/<([]|true$|false$|null$)/;

/**
 * Reads the content of a page, as Latin-1.
 * @throws Error at anything that Chromium is not known to write, such as an inline image.
 */
export function readOperations(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const word of words(content)) {
    if (operand.test(word)) {
      operands.push(word);
    } else {
      if (word === 'BI') throw new Error('Inline images are not understood.');
      operations.push({ operator: word, operands });
      operands = [];
    }
  }
  if (operands.length > 0) throw new Error('The content of a page ends within an operation.');
  return operations;
}

function* words(content: string): Generator<string> {
  const space = /\s*/y;
  for (let at = 0; ;) {
    space.lastIndex = at;
    space.test(content);
    at = space.lastIndex;
    if (at === content.length) return;
    token.lastIndex = at;
    const word = token.exec(content)?.[0];
    if (word === undefined) throw new Error(`Cannot read the content of a page at “${content.slice(at, at + 20)}”.`);
    if (!word.startsWith('%')) yield word;
    at += word.length;
  }
}

export function writeOperations(operations: readonly Operation[]): string {
  return operations.map(({ operator, operands }) => [...operands, operator].join(' ')).join('\n');
}
