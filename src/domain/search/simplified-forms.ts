/**
 * Traditional characters that no text of the site has, and expressions whose characters are simplified in another way
 * than each alone, with what texts say instead.
 */
export type SimplifiedForms = Readonly<Record<string, string>>;

/** Lends a function that writes a text in simplified characters, as far as it knows them. */
export function simplifier(forms: SimplifiedForms): (text: string) => string {
  const longestFirst = Object.keys(forms).toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return (text) => text;
  const traditional = new RegExp(longestFirst.join('|'), 'gu');
  return (text) => text.replace(traditional, (form) => forms[form]!);
}
