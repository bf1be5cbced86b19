/** The code points that a TrueType font has a glyph for, read from its `cmap` table (formats 4 and 12). */
export function fontCoverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) readFormat4(view, subtable, covered);
    if (format === 12) readFormat12(view, subtable, covered);
  }
  return covered;
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join('');
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

/** Segments with the glyph as an offset from the code point or in a list; glyph 0 means “none”. */
function readFormat4(view: DataView, at: number, covered: Set<number>): void {
  const length = view.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + length, at + 16 + length * 2, at + 16 + length * 3];
  for (let segment = 0; segment < length; segment += 2) {
    const start = view.getUint16(starts + segment);
    const end = view.getUint16(ends + segment);
    const offset = view.getUint16(offsets + segment);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : view.getUint16(offsets + segment + offset + (code - start) * 2);
      const missing = listed === 0 || ((listed + view.getUint16(deltas + segment)) & 0xffff) === 0;
      if (!missing) covered.add(code);
    }
  }
}

function readFormat12(view: DataView, at: number, covered: Set<number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index++) {
    const group = at + 16 + index * 12;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code++) covered.add(code);
  }
}
