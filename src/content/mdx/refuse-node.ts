import type { RootContent } from 'mdast';
import { isComponent, refuseComponent } from './component.ts';
import { idInComment } from './read-anchor.ts';
import { report, type Reading } from './reading.ts';

type Refusal = readonly [rule: string, message: string, mend: string];

const expression: Refusal = [
  'expression',
  'Expressions in braces are not part of a text.',
  'Write the words themselves; a brace of the text is written \\{.',
];
const reference: Refusal = [
  'reference-link',
  'The address of a link stands apart from it.',
  'Write the address into the link: [words](address).',
];
const footnote: Refusal = ['footnote', 'Footnotes are not part of a text.', 'Say it in the clause, or in a <Note>.'];
const image: Refusal = ['image', 'Images are not part of a text.', 'Say it in words.'];

const refusals: Readonly<Record<string, Refusal>> = {
  blockquote: ['blockquote', 'Block quotes are not part of a text.', 'Write a paragraph, or a <Note>.'],
  definition: reference,
  delete: [
    'strikethrough',
    'Words that are struck through are not part of a text.',
    'Leave them out: each version is a text of its own.',
  ],
  footnoteDefinition: footnote,
  footnoteReference: footnote,
  heading: [
    'misplaced-heading',
    'A heading cannot stand inside a list or a component.',
    'Headings are clauses: put it at the start of a line.',
  ],
  html: ['html', 'HTML is not part of a text.', 'Write it as Markdown.'],
  image,
  imageReference: image,
  linkReference: reference,
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  mdxjsEsm: [
    'import-export',
    '“import” and “export” are not part of a text.',
    'Remove it; if the words begin a paragraph, put other words first.',
  ],
  thematicBreak: [
    'thematic-break',
    'Rules between paragraphs are not part of a text.',
    'Remove it, or begin a new clause.',
  ],
};

/** Complains of a piece of Markdown or MDX that texts do not use. */
export function refuseNode(node: RootContent, reading: Reading): void {
  if (isComponent(node)) return refuseComponent(node, reading);
  if (idInComment(node) !== null) {
    report(
      reading,
      node,
      'misplaced-id',
      'An id cannot stand here.',
      'Put it at the end of a heading, or of the first line of a list item.',
    );
    return;
  }
  const [rule, message, mend] = refusals[node.type] ?? [
    'not-allowed',
    `A text has no place for “${node.type}”.`,
    'See docs/writing-policies.md.',
  ];
  report(reading, node, rule, message, mend);
}
