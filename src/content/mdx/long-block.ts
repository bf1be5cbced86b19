/**
 * The parser needs time with the square of what stands between two empty lines. The longest block published so far has
 * 37 lines, 1,700 characters and 40 marks.
 */
const most = { lines: 2_000, characters: 100_000, marks: 2_000 };
const mark = /[*_~`[\]{}&\\]/g;

/** The first run of lines without an empty one between them that is too long to be parsed in good time. */
export function longBlock(source: string): { index: number; message: string } | null {
  let index = 0;
  let block = { start: 0, lines: 0, characters: 0, marks: 0 };
  for (const line of source.split('\n')) {
    if (line.trim() === '') block = { start: index + line.length + 1, lines: 0, characters: 0, marks: 0 };
    else {
      block.lines += 1;
      block.characters += line.length;
      block.marks += line.match(mark)?.length ?? 0;
      const excess = excessOf(block);
      if (excess) return { index: block.start, message: `More than ${excess} stand here without an empty line.` };
    }
    index += line.length + 1;
  }
  return null;
}

function excessOf(block: typeof most): string | null {
  if (block.lines > most.lines) return `${most.lines} lines`;
  if (block.characters > most.characters) return `${most.characters} characters`;
  return block.marks > most.marks ? `${most.marks} signs of Markdown` : null;
}
