import { citation } from '../domain/citation.ts';
import { inlineText } from '../domain/document/plain-text.ts';
import type { Clause, PolicyText } from '../domain/document/policy-text.ts';
import { atClause, routes } from '../domain/routes.ts';
import { citationWords } from '../i18n/citation-words.ts';
import { absolute } from './frame.ts';

/** A clause of a text as it is cited, in the text's language and with its dated address. */
export function clauseCitation(text: PolicyText, clause: Clause): string {
  return citation(citationWords(text.language), {
    title: text.title,
    version: text.version,
    number: clause.number,
    clause: inlineText(clause.title),
    url: absolute(atClause(routes.version(text.language, text.policy, text.version), clause.id)),
  });
}
