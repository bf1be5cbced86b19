const units: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
      ' ',
    ),
  ].flatMap((words) => words.map((word, value) => [word, value])),
);

const tens: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' '),
  ].flatMap((words) => words.map((word, index) => [word, (index + 2) * 10])),
);

const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };

const small = [...Object.keys(tens), ...Object.keys(units)].sort((a, b) => b.length - a.length).join('|');
const scale = Object.keys(scales).join('|');

/** A number in words, as the source of a pattern: `fourteen`, `thirty-first`, `five thousand`, `two hundred and six`. */
export const numberWords = `(?:${small})(?:(?:[ -]| and )(?:${small}|${scale}))*`;

/** What a number in words is: `five thousand` is 5000. */
export function englishNumber(words: string): number {
  let whole = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    const factor = scales[word];
    if (factor === undefined) part += units[word] ?? tens[word] ?? 0;
    else if (factor === 100) part = (part || 1) * 100;
    else {
      whole += (part || 1) * factor;
      part = 0;
    }
  }
  return whole + part;
}
