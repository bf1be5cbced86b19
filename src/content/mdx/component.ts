import type { Node, RootContent } from 'mdast';
import { report, type Reading } from './reading.ts';

/** A tag in a text, whether it stands on lines of its own or in a line of words. */
export type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Components that are blocks, or parts of a table. */
export const blockComponents = ['Items', 'Table', 'Note', 'EditorNote', 'PrivacyManifest', 'Certifications'];
export const tableParts = ['Head', 'Group', 'Row', 'Cell'];

export function isComponent(node: Node): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether the node is a component that cannot stand in a line of words. */
export function isBlockComponent(node: Node): node is Component {
  return isComponent(node) && node.name !== null && [...blockComponents, ...tableParts].includes(node.name);
}

/** Complains of a tag that has no meaning where it stands. */
export function refuseComponent(component: Component, reading: Reading): void {
  const name = component.name ?? '';
  if ([...blockComponents, ...tableParts].includes(name)) {
    const home = tableParts.includes(name)
      ? 'It belongs into a <Table>.'
      : 'Put it on lines of its own, directly in a clause.';
    report(reading, component, 'misplaced-component', `<${name}> cannot stand here.`, home);
  } else if (name === 'Def') {
    report(
      reading,
      component,
      'misplaced-component',
      '<Def> cannot stand alone.',
      'Put it into the sentence that defines the term.',
    );
  } else if (/^[A-Z]/.test(name)) {
    report(
      reading,
      component,
      'unknown-component',
      `There is no component <${name}>.`,
      `Known are: ${[...blockComponents, ...tableParts, 'Def'].join(', ')}.`,
    );
  } else {
    report(
      reading,
      component,
      'html',
      `HTML such as <${name}> is not part of a text.`,
      'Write it as Markdown, or a less-than sign as &lt;.',
    );
  }
}
