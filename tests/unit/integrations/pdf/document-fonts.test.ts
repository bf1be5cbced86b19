import { describe, expect, test } from 'vitest';
import { documentFonts } from '../../../../src/integrations/pdf/document-fonts.ts';
import { fontCoverage } from '../../../../src/integrations/pdf/font-coverage.ts';

const charactersOf = (bytes: Uint8Array): string =>
  [...fontCoverage(bytes)]
    .map((code) => String.fromCodePoint(code))
    .sort()
    .join('');

describe('the fonts of a document', () => {
  test('hold the characters it uses and no other, so that 文 is not copied as the radical ⽂', async () => {
    const fonts = await documentFonts('文件 A1', ['zh']);
    const regular = fonts.find(({ family, weight }) => family === 'Policy Sans SC' && weight === 400)!;
    expect(charactersOf(regular.bytes)).toBe(' 1A件文');
  });

  test('leave the Chinese font out of an English document that needs none of it', async () => {
    const fonts = await documentFonts('Terms', ['en']);
    expect(fonts.map(({ family, weight, style }) => `${family} ${weight} ${style}`)).toEqual([
      'Policy Sans 400 normal',
      'Policy Sans 400 italic',
      'Policy Sans 700 normal',
      'Policy Mono 400 normal',
    ]);
  });

  test('take a Chinese term in an English document from the Chinese font', async () => {
    const fonts = await documentFonts('Terms 条款', ['en']);
    const chinese = fonts.filter(({ family }) => family === 'Policy Sans SC');
    expect(chinese.map(({ bytes }) => charactersOf(bytes))).toEqual(['条款', '条款']);
  });

  test('hold all characters in both where a document has both languages, for each comes first somewhere', async () => {
    const fonts = await documentFonts('Terms “条款”', ['en', 'zh']);
    const texts = fonts.filter(({ weight, style }) => weight === 400 && style === 'normal');
    expect(Object.fromEntries(texts.map(({ family, bytes }) => [family, charactersOf(bytes)]))).toMatchObject({
      'Policy Sans': ' Temrs“”',
      'Policy Sans SC': ' Temrs“”条款',
    });
  });

  test('are the same bytes for the same characters, in whatever order they come', async () => {
    const [one, other] = [await documentFonts('条款 Terms', ['zh']), await documentFonts('smreT 款条', ['zh'])];
    expect(one.map(({ bytes }) => bytes)).toEqual(other.map(({ bytes }) => bytes));
  });

  test('name every character that cannot be printed', async () => {
    await expect(documentFonts('ok ☑ 好 \u{1F600}', ['en'])).rejects.toThrow(
      'No font for PDFs has “☑” (U+2611), “😀” (U+1F600).',
    );
  });
});
