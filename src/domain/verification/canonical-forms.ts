/**
 * The canonical texts that pasted words may be: first with the lines as they are (those of a code listing keep their
 * white space), then with all white space folded. Both are in NFC, a line a block, no line empty.
 */
export function canonicalForms(pasted: string): string[] {
  const lines = pasted
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  const asTheyAre = inLines(lines.map((line) => line.trimEnd()));
  const folded = inLines(lines.map((line) => line.replace(/\s+/g, ' ').trim()));
  return asTheyAre === folded ? [folded] : [asTheyAre, folded];
}

function inLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}
