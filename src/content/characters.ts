/** A character that no content may hold. */
export interface ForbiddenCharacter {
  /** Where it stands, in UTF-16 code units. */
  readonly index: number;
  /** Such as `U+202E`. */
  readonly name: string;
  /** What is wrong with it, as the end of a sentence. */
  readonly fault: string;
}

/**
 * Everything that a reader does not see or that has no fixed meaning: control, format, private and unassigned
 * characters, lone surrogates, separators of lines and paragraphs, what is ignored by default, undecodable bytes.
 * Line feeds and tabs are let through.
 */
const forbidden = /(?![\t\n])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffd]/u;
const allForbidden = new RegExp(forbidden.source, 'gu');

/** The first that fits. */
const faults: readonly (readonly [pattern: RegExp, fault: string])[] = [
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'changes the order in which the words around it are shown'],
  [/\ufffd/, 'stands for bytes that could not be read'],
  [/\p{Cc}/u, 'is a control character'],
  [/\p{Cs}/u, 'is half a character'],
  [/\p{Co}/u, 'means something else on every machine'],
  [/\p{Cn}/u, 'is not assigned in Unicode'],
  [/[\p{Zl}\p{Zp}]/u, 'breaks a line where editors show none'],
];

/** The first character of some words that they may not hold; `null` if there is none. */
export function forbiddenCharacter(words: string): ForbiddenCharacter | null {
  const found = forbidden.exec(words);
  if (!found) return null;
  const [character] = found;
  const fault = faults.find(([pattern]) => pattern.test(character))?.[1] ?? 'cannot be seen';
  return { index: found.index, name: nameOf(character), fault };
}

/** Words for a message: what cannot be seen, or would act on a terminal, is spelt out. */
export function shown(words: string): string {
  return words.replace(allForbidden, (character) => `[${nameOf(character)}]`);
}

function nameOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
