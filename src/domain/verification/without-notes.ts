import { squeezed } from './comparable-words.ts';

/** Words copied from a page or a PDF, without the notes of the site's editor, however their lines are broken. */
export function withoutNotes(pasted: string, notes: readonly string[]): string {
  return notes.reduce((rest, note) => rest.replace(anyBreaks(note), '\n'), pasted);
}

function anyBreaks(note: string): RegExp {
  const letters = [...squeezed(note)].map((letter) => letter.replace(/[.*+?^$()|[\]{}\\/]/, '\\$&'));
  return new RegExp(letters.join('\\s*'), 'gu');
}
