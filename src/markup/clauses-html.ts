import { blockAnchors } from '../domain/document/anchors.ts';
import { headingNumber, headingText } from '../domain/document/plain-text.ts';
import type { Clause, PolicyText } from '../domain/document/policy-text.ts';
import type { Language } from '../domain/language.ts';
import { translator } from '../i18n/translator.ts';
import { blocksHtml } from './blocks-html.ts';
import { inlineHtml } from './inline-html.ts';
import { escapeHtml } from './words-html.ts';

/** What stands at the clauses of a text beside its own words. */
export interface ClauseFurniture {
  /** What is copied to cite a clause. */
  readonly citation: (clause: Clause) => string;
  /** The comparison at each clause that changed, by its id, and what its link says. */
  readonly changes: { readonly clauses: ReadonlyMap<string, string>; readonly clauseLabel: string } | null;
  /** What is said at clauses whose translation is behind, by their ids. */
  readonly behind: ReadonlyMap<string, string>;
  /** The ids that earlier versions had, each with the one that stands for it here. */
  readonly retired: ReadonlyMap<string, string>;
}

/** All clauses of a text as HTML. */
export function clausesHtml({ clauses, language }: PolicyText, furniture: ClauseFurniture): string {
  return clauses
    .map((clause) => {
      const retired = retiredAt(clause, furniture.retired).map(
        (id) => `<span class="retired" id="${escapeHtml(id)}"></span>`,
      );
      return (
        `<div class="clause">${retired.join('')}${headingHtml(clause, language, furniture.citation(clause))}` +
        behindHtml(furniture.behind.get(clause.id)) +
        blocksHtml(clause.blocks, language) +
        `${changedHtml(clause, furniture)}</div>`
      );
    })
    .join('');
}

/** The retired ids that lead to a clause or to something in it. */
function retiredAt({ id, blocks }: Clause, retired: ReadonlyMap<string, string>): string[] {
  if (retired.size === 0) return [];
  const own = [id, ...blocks.flatMap(blockAnchors)];
  return [...retired].filter(([, successor]) => own.includes(successor)).map(([old]) => old);
}

function headingHtml(clause: Clause, language: Language, citation: string): string {
  const heading = `h${clause.level + 1}`;
  const id = escapeHtml(clause.id);
  const [link, cite] = [labelOf(clause, 'policy.permalink', language), labelOf(clause, 'citation.copy', language)];
  return (
    `<div class="clause-heading"><${heading} id="${id}">${headingWordsHtml(clause, language)}</${heading}>` +
    '<span class="clause-actions" data-furniture>' +
    `<a class="permalink" href="#${id}" aria-label="${link}" title="${link}"></a>` +
    `<button class="cite scripted" type="button" aria-label="${cite}" title="${cite}" data-citation="${escapeHtml(citation)}">` +
    '</button></span></div>'
  );
}

/** What a link or a button at a clause is called. */
export function labelOf(clause: Clause, key: 'policy.permalink' | 'citation.copy', language: Language): string {
  // The phrase is looked up once, not for every clause of every version.
  const phrase = translator(language)(key, { clause: '{clause}' });
  return escapeHtml(phrase.replace('{clause}', () => headingText(clause)));
}

/** A heading as it is printed: its number, if it has one, and its title. */
export function headingWordsHtml({ number, title }: Clause, language: Language): string {
  const printed = number === null ? '' : `<span class="number">${escapeHtml(headingNumber(number))}</span> `;
  return printed + inlineHtml(title, language);
}

/** What is said at a clause whose translation is behind; nothing at others. */
export function behindHtml(words: string | undefined): string {
  return words === undefined ? '' : `<p class="behind" role="note" data-furniture>${escapeHtml(words)}</p>`;
}

function changedHtml({ id }: Clause, { changes }: ClauseFurniture): string {
  const comparison = changes?.clauses.get(id);
  if (comparison === undefined) return '';
  const label = escapeHtml(changes!.clauseLabel);
  return `<a class="changed-since" href="${escapeHtml(comparison)}" title="${label}" aria-label="${label}" data-furniture></a>`;
}
