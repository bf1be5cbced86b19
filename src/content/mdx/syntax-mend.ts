/** The usual remedy for a complaint of the MDX parser. */
export function syntaxMend(reason: string): string {
  return remedies.find(([pattern]) => pattern.test(reason))?.[1] ?? fallback;
}

const remedies: readonly (readonly [RegExp, string])[] = [
  [/import\/exports?/i, 'No paragraph may begin with “import” or “export”: put other words first.'],
  [/`!`|comment/i, 'Write remarks elsewhere; a text holds no HTML comments.'],
  [/closing tag|closing slash|end-tag|end of file|before the end of|to close/i, 'Close every component, with both tags on lines of their own or both on the line of the text.'],
  [/expression|acorn|brace|`\{`|`\}`/i, 'Braces are for ids only, as in {/* #retention */}: write a brace of the text as \\{ or \\}.'],
  [/name|tag|`<`|character/i, 'Write a less-than sign as &lt;.'],
  [/nested/i, 'Write it with fewer levels of lists and components.'],
];

const fallback = 'See docs/writing-policies.md for what a text may hold.';
