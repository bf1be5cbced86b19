/** The usual remedy for a complaint of the MDX parser. */
export function syntaxMend(reason: string): string {
  return (
    remedies.find(([pattern]) => pattern.test(reason))?.[1] ?? 'See docs/writing-policies.md for what a text may hold.'
  );
}

/** The first that fits. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/import\/exports?/, 'No paragraph may begin with “import” or “export”: put other words first.'],
  [/create a comment/, 'Remove the comment: a text holds nothing that is not printed.'],
  [
    /expression|acorn|brace/,
    'Braces are for ids only, as in {/* #retention */}: write a brace of the text as \\{ or \\}.',
  ],
  [
    /closing tag|closing slash/i,
    'Close every component, with both tags on lines of their own or both on the line of the text.',
  ],
  [/name|tag|attribute/, 'Write a less-than sign as &lt;.'],
  [/nested/, 'Write it with fewer levels of lists and components.'],
];
