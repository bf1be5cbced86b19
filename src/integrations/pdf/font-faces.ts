import { createRequire } from 'node:module';
import type { Language } from '../../domain/language.ts';

/** A font file of the dependencies. Static TrueType: variable fonts and web-font slices become Type 3 in the PDF. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly script: 'latin' | 'han' | 'mono';
  readonly file: string;
}

const latin = 'Policy Sans';
const han = 'Policy Sans SC';
const mono = 'Policy Mono';

/** The fonts of all PDFs. */
export function fontFaces(): FontFace[] {
  const { resolve } = createRequire(import.meta.url);
  const file = (path: string): string => resolve(`@expo-google-fonts/${path}`);
  return [
    {
      family: latin,
      weight: 400,
      style: 'normal',
      script: 'latin',
      file: file('noto-sans/400Regular/NotoSans_400Regular.ttf'),
    },
    {
      family: latin,
      weight: 400,
      style: 'italic',
      script: 'latin',
      file: file('noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
    },
    {
      family: latin,
      weight: 700,
      style: 'normal',
      script: 'latin',
      file: file('noto-sans/700Bold/NotoSans_700Bold.ttf'),
    },
    {
      family: han,
      weight: 400,
      style: 'normal',
      script: 'han',
      file: file('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    },
    {
      family: han,
      weight: 700,
      style: 'normal',
      script: 'han',
      file: file('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
    },
    {
      family: mono,
      weight: 400,
      style: 'normal',
      script: 'mono',
      file: file('noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf'),
    },
  ];
}

/** Values of `font-family`. The language's own font comes first: the other's curly quotes and dashes are of the wrong width. */
export function fontStacks(language: Language): { text: string; mono: string } {
  const text = (language === 'en' ? [latin, han] : [han, latin]).map((name) => `"${name}"`).join(', ');
  return { text, mono: `"${mono}", ${text}` };
}
