import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Language } from '../../domain/language.ts';
import { fontCoverage } from './font-coverage.ts';
import { fontFaces, type FontFace } from './font-faces.ts';

/** A font cut down to one document, under an address that exists only while the document is printed. */
export interface ServedFont extends Pick<FontFace, 'family' | 'weight' | 'style'> {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface LoadedFace extends FontFace {
  readonly bytes: Uint8Array;
  readonly coverage: ReadonlySet<number>;
}

/** Kerning, marks and the spacing of Chinese punctuation. Features that swap glyphs would lose characters (see `pageStyle`). */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'halt', 'chws'];

/** The faces, and what every weight of a script has. Read once: the Chinese fonts are of ten megabytes each. */
interface Fonts {
  readonly faces: readonly LoadedFace[];
  readonly coverage: Readonly<Record<FontFace['script'], ReadonlySet<number>>>;
}

let loaded: Promise<Fonts> | undefined;

/**
 * The fonts for a document, cut down to its characters. A font that held more would map a glyph that two characters
 * share to the wrong one of them (“文” to the radical “⽂”), and would tie the bytes to what other documents say.
 * The first of the languages is that of the page.
 * @throws MissingCharacters naming the characters that no font has.
 */
export async function documentFonts(
  characters: Iterable<string>,
  [language, ...others]: readonly [Language, ...Language[]],
): Promise<ServedFont[]> {
  loaded ??= loadFonts();
  const { faces, coverage } = await loaded;
  const wanted = new Set([...characters].map((character) => character.codePointAt(0)!));
  const [first, second] = language === 'en' ? (['latin', 'han'] as const) : (['han', 'latin'] as const);
  const rest = without(wanted, coverage[first]);
  refuseMissing(without(rest, coverage[second]));

  // With two languages each font comes first somewhere.
  const shares = { latin: wanted, han: wanted, mono: wanted, ...(others.length > 0 ? {} : { [second]: rest }) };
  const fonts = await Promise.all(faces.map((face) => serve(face, shares[face.script])));
  return fonts.filter((font) => font !== null);
}

async function loadFonts(): Promise<Fonts> {
  const faces = await Promise.all(
    fontFaces().map(async (face) => {
      const bytes = await readFile(face.file);
      return { ...face, bytes, coverage: fontCoverage(bytes) };
    }),
  );
  const common = (script: FontFace['script']): ReadonlySet<number> =>
    faces
      .filter((face) => face.script === script)
      .map((face) => face.coverage)
      .reduce((all, coverage) => new Set([...all].filter((code) => coverage.has(code))));
  return { faces, coverage: { latin: common('latin'), han: common('han'), mono: common('mono') } };
}

async function serve(face: LoadedFace, share: ReadonlySet<number>): Promise<ServedFont | null> {
  const text = [...share].filter((code) => face.coverage.has(code)).sort((a, b) => a - b);
  if (text.length === 0) return null;
  const bytes = await subsetFont(Buffer.from(face.bytes), String.fromCodePoint(...text), {
    targetFormat: 'truetype',
    keepFeatures,
  });
  const { family, weight, style, script } = face;
  return { family, weight, style, bytes, path: `/.print-fonts/${script}-${weight}-${style}.ttf` };
}

function without(codes: ReadonlySet<number>, covered: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...codes].filter((code) => !covered.has(code)));
}

function refuseMissing(codes: ReadonlySet<number>): void {
  if (codes.size > 0) throw new MissingCharacters([...codes].map((code) => String.fromCodePoint(code)));
}

/** There are characters that no font has. */
export class MissingCharacters extends Error {
  readonly characters: readonly string[];

  constructor(characters: readonly string[]) {
    super(`No font for PDFs has ${characters.map(nameOf).join(', ')}.`);
    this.characters = characters;
  }
}

/** `“☑” (U+2611)` */
function nameOf(character: string): string {
  return `“${character}” (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
}
