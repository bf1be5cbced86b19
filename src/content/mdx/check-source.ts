import { report, type Reading } from './reading.ts';

type SourceRule = readonly [pattern: RegExp, rule: string, message: (found: string) => string, mend: string];

const rules: readonly SourceRule[] = [
  [
    // Control characters, the mark of undecodable bytes, and characters that reorder or hide what is printed.
    /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/,
    'character',
    (found) => `The character U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} cannot be printed.`,
    'Remove it, and save the file as UTF-8.',
  ],
  [
    // A hundred nested lists keep the parser busy for minutes.
    /^[ \t]{100,}|^[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]*){30,}/m,
    'nesting',
    () => 'This is nested too deeply to be read.',
    'Write it with fewer levels of lists and components.',
  ],
];

const longest = 1_000_000;

/** Whether the text can be given to the parser: of a sane length and nesting, with characters that a reader sees. */
export function checkSource(reading: Reading): boolean {
  const { source } = reading;
  if (source.length > longest) {
    report(
      reading,
      null,
      'length',
      'This text is longer than a million characters.',
      'Divide it into several policies.',
    );
    return false;
  }
  for (const [pattern, rule, message, mend] of rules) {
    const found = pattern.exec(source);
    if (!found) continue;
    const before = source.slice(0, found.index);
    const place = { line: before.split('\n').length, column: found.index - before.lastIndexOf('\n') };
    report(reading, place, rule, message(found[0]), mend);
    return false;
  }
  return true;
}
