export type MapEntry = readonly [key: string, value: string];

/**
 * A `map` of nginx. Its value is looked up anew each time, for a request that is led on inside of nginx (to a packed
 * copy, to the page for an error) asks again, with another `$uri`.
 * @param source what is looked up, with variables.
 * @param variable the name of the variable, with its `$`, that has what is found.
 */
export function nginxMap(source: string, variable: string, entries: readonly MapEntry[]): string {
  const lines = entries.map(([key, value]) => `  ${quoted(key)} ${quoted(value)};\n`);
  return `map "${source}" ${variable} {\n  volatile;\n${lines.join('')}}\n`;
}

/** What nginx reads at once, in bytes: a word of its configuration cannot be longer. */
const longest = 4000;

/**
 * Text without variables, such as a header's value.
 * @throws Error for a `$`, which nginx would take for a variable, and for what is too long for it.
 */
export function plainValue(text: string): string {
  if (text.includes('$')) throw new Error(`nginx has no way to write the $ in “${text}”. Write it without one.`);
  if (Buffer.byteLength(text) <= longest) return text;
  throw new Error(`nginx reads no header as long as “${text.slice(0, 60)}…”: ${longest} bytes at most.`);
}

function quoted(text: string): string {
  return /^[\w.*/$-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
