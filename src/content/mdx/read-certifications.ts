import type { Block } from '../../domain/document/block.ts';
import type { Inline } from '../../domain/document/inline.ts';
import type { Clause } from '../../domain/document/policy-text.ts';
import type { Component } from './component.ts';
import { enterAnchor } from './read-anchor.ts';
import { readAttributes } from './read-attributes.ts';
import { report, type Reading } from './reading.ts';
import type { Certification } from './text-context.ts';

/** `<Certifications />`: the version's certificates as sub-clauses of the clause it stands in. */
export function readCertifications(component: Component, parent: Clause, reading: Reading): Clause[] {
  readAttributes(component, [], reading);
  const { certifications } = reading.context;
  if (certifications === null) {
    report(
      reading,
      component,
      'no-certifications',
      'There are no certifications to print.',
      'Write certifications.yml beside the text.',
    );
    return [];
  }
  reading.usedData.add('certifications.yml');
  return certifications.map((certification, index) => {
    const clause = subClause(certification, parent, index + 1, reading);
    enterAnchor(clause.id, component, reading);
    return clause;
  });
}

function subClause(certification: Certification, parent: Clause, position: number, reading: Reading): Clause {
  const { language } = reading.context;
  const title: Inline = { kind: 'text', text: certification.title[language] };
  const { url, editorNote } = certification;
  return {
    id: `${parent.id}.${certification.id}`,
    number: parent.number === null ? null : `${parent.number}.${position}`,
    title: url === null ? [title] : [{ kind: 'link', target: { kind: 'external', href: url }, children: [title] }],
    level: parent.level + 1,
    blocks: [
      ...certification.text[language].map(paragraph),
      ...(editorNote ? [{ kind: 'note', author: 'editor', blocks: [paragraph(editorNote[language])] } as const] : []),
    ],
  };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }] };
}
