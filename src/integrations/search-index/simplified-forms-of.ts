import { to } from 'opencc-js/preset/t2cn';
import { simplifier, type SimplifiedForms } from '../../domain/search/simplified-forms.ts';

/**
 * What of OpenCC's table can lead to one of the texts: nobody finds anything by a character that becomes one which no
 * text has, and what texts themselves have is meant as it is typed. Of 4,000 characters some hundred are left.
 */
export function simplifiedFormsOf(texts: readonly string[]): SimplifiedForms {
  const said = new Set<string>();
  for (const text of texts) for (const character of text) said.add(character);
  const isSaid = (text: string): boolean => [...text].every((character) => said.has(character));
  const useful = entries().filter(([traditional, simplified]) => isSaid(simplified) && !isSaid(traditional));
  const characters = Object.fromEntries(useful.filter(([traditional]) => [...traditional].length === 1));
  const simplify = simplifier(characters);
  const expressions = useful.filter(([traditional, simplified]) => simplify(traditional) !== simplified);
  return { ...characters, ...Object.fromEntries(expressions) };
}

function entries(): (readonly [traditional: string, simplified: string])[] {
  return to
    .cn!.flat()
    .flatMap((table) =>
      typeof table === 'string' ? table.split('|').map((entry) => entry.split(' ') as [string, string]) : table,
    );
}
