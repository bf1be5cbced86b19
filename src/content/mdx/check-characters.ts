import { report, type Reading } from './reading.ts';

// Control characters, the mark of undecodable bytes, and characters that reorder or hide what is printed.
const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/;

/** Whether the text holds only characters that a reader sees; complains of the first that is not. */
export function checkCharacters(reading: Reading): boolean {
  const at = reading.source.search(unprintable);
  if (at < 0) return true;
  const before = reading.source.slice(0, at);
  const place = { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
  const code = reading.source.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  report(reading, place, 'character', `The character U+${code} cannot be printed.`, 'Remove it, and save the file as UTF-8.');
  return false;
}
