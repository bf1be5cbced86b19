import type { SummaryRow } from '../i18n/revision-summary.ts';
import { escapeHtml } from './words-html.ts';

/** The clauses by what happened to them, as a list of terms. */
export function revisionSummaryHtml(rows: readonly SummaryRow[]): string {
  return `<dl class="facts">${rows.map(rowHtml).join('')}</dl>`;
}

function rowHtml({ label, clauses }: SummaryRow): string {
  const items = clauses.map(
    (clause) => `<li><a href="${escapeHtml(clause.href)}">${escapeHtml(clause.label)}</a></li>`,
  );
  return (
    `<div><dt>${escapeHtml(label)} (${clauses.length})</dt>` +
    `<dd><ul class="clause-list" role="list">${items.join('')}</ul></dd></div>`
  );
}
