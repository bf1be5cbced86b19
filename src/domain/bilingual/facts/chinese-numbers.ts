const digits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A number in Chinese characters, as the source of a pattern: 五千, 十四, 二〇二五. */
export const numberCharacters =
  '(?:[零〇一二两三四五六七八九]|十(?=[一二三四五六七八九]?))[零〇一二两三四五六七八九十百千万亿]*';

/** What a number in Chinese characters is: 五千 is 5000, 二〇二五 is 2025. */
export function chineseNumber(characters: string): number {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(characters)) {
    return Number([...characters].map((character) => digits[character]).join(''));
  }
  let whole = 0;
  let part = 0;
  let digit = 0;
  for (const character of characters) {
    const group = groups[character];
    const scale = scales[character];
    if (group !== undefined) {
      whole += (part + digit || 1) * group;
      part = digit = 0;
    } else if (scale !== undefined) {
      part += (digit || 1) * scale;
      digit = 0;
    } else {
      digit = digits[character] ?? 0;
    }
  }
  return whole + part + digit;
}

/** The factor of a character after figures: 5 千, 10 万. */
export function chineseFactor(character: string | undefined): number {
  return (character && (scales[character] ?? groups[character])) || 1;
}
