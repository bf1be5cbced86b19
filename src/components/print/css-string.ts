/** `text` as a CSS string, quotes included. Whatever it holds, it can end neither the string nor a `<style>` element. */
export function cssString(text: string): string {
  // A code point written as an escape ends with a space, which belongs to it.
  return `"${text.replace(/[\p{Cc}"\\<>\u2028\u2029]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}
