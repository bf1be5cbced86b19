/** Where British and American English write the same word in two ways; the first of a pair is British. */
const pairs: readonly (readonly [RegExp, string])[] = [
  ...both('isation', 'ization'),
  ...both('ise', 'ize'),
  ...both('ising', 'izing'),
  ...both('ised', 'ized'),
  ...both('yse', 'yze'),
  ...both('our', 'or'),
  ...both('ours', 'ors'),
  ...both('tre', 'ter'),
  ...both('tres', 'ters'),
  ...both('ence', 'ense'),
  ...both('lled', 'led'),
  ...both('lling', 'ling'),
  ...both('gramme', 'gram'),
];

const shortest = 5;

/** How else an English word, folded, may be written: `minimisation` is `minimization`. Some are no words; none is found. */
export function otherSpellings(word: string): string[] {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return [];
  return pairs.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []));
}

function both(british: string, american: string): [RegExp, string][] {
  return [
    [new RegExp(`${british}$`), american],
    [new RegExp(`${american}$`), british],
  ];
}
