/**
 * A comparison as HTML. Strings, like the texts (see `inline-html.ts`): the build prints the comparisons that are pages,
 * the browser those that are not.
 */
import { headingNumber, inlineText } from '../domain/document/plain-text.ts';
import { differs } from '../domain/revision/differs.ts';
import type {
  BlockChange,
  CellChange,
  ClauseChange,
  CodeChange,
  ColumnChange,
  ItemChange,
  ListChange,
  NoteChange,
  ParagraphChange,
  RowChange,
  TableChange,
} from '../domain/revision/revision.ts';
import { runsOf } from '../domain/revision/runs-of.ts';
import { markHtml, runsHtml, type RevisionContext } from './run-html.ts';
import { escapeHtml } from './words-html.ts';

/** All clauses of a revision, those that are gone included. */
export function revisedClausesHtml(clauses: readonly ClauseChange[], context: RevisionContext): string {
  return clauses.map((clause) => clauseHtml(clause, context)).join('');
}

function clauseHtml(clause: ClauseChange, context: RevisionContext): string {
  const { words } = context;
  const place = (clause.to ?? clause.from)!;
  const heading = `h${place.level + 1}`;
  const number = place.number === null ? '' : `<span class="number">${headingNumber(place.number)}</span>`;
  const badges = [
    clause.kind === 'added' ? words.clauseAdded : null,
    clause.kind === 'removed' ? words.clauseRemoved : null,
    clause.moved ? words.clauseMoved : null,
    clause.renumbered ? words.clauseRenumbered : null,
  ].filter((badge) => badge !== null);
  const fate = clause.kind === 'unchanged' && !clause.moved ? 'kept' : 'differing';
  const id = escapeHtml(clause.id);
  return (
    `<section class="clause ${fate}" aria-labelledby="${id}"><div class="clause-heading">` +
    `<${heading} id="${id}">${number} ${runsHtml(clause.title, context)}</${heading}>` +
    badges.map((badge) => ` <span class="badge">${escapeHtml(badge)}</span>`).join('') +
    `</div>${blocksHtml(clause.blocks, context)}</section>`
  );
}

function blocksHtml(blocks: readonly BlockChange[], context: RevisionContext): string {
  return blocks.map((block) => blockHtml(block, context)).join('');
}

function blockHtml(block: BlockChange, context: RevisionContext): string {
  const fate = differs([block]) ? 'differing' : 'kept';
  switch (block.kind) {
    case 'paragraph':
      return `<p class="${fate}">${paragraphHtml(block, context)}</p>`;
    case 'list':
      return listHtml(block, fate, context);
    case 'table':
      return tableHtml(block, fate, context);
    case 'code':
      return codeHtml(block, fate, context);
    case 'note':
      return noteHtml(block, fate, context);
  }
}

/** A mark is shown only where a paragraph was split or joined, not where a whole one came or went. */
function paragraphHtml({ runs, end }: ParagraphChange, context: RevisionContext): string {
  const whole = runs.every((run) => run.state === end);
  return runsHtml(runs, context) + (whole ? '' : markHtml(end, context));
}

function listHtml(list: ListChange, fate: string, context: RevisionContext): string {
  const style = (list.to ?? list.from)!;
  const [element, role] = style === 'bullet' ? ['ul', ''] : ['ol', ' role="list"'];
  const items = list.items.map((item) => {
    const { label } = (item.to ?? item.from)!;
    const marker = label === null ? '' : `<span class="label">${escapeHtml(label)}</span> `;
    return `<li class="${movable(item, differs(item.blocks))}">${marker}${blocksHtml(item.blocks, context)}</li>`;
  });
  return `<${element} class="list ${style} ${fate}"${role}>${items.join('')}</${element}>`;
}

function tableHtml(table: TableChange, fate: string, context: RevisionContext): string {
  const { caption, columns, groups } = table;
  const labels = columns.map(labelOf);
  const cells = ({ cells: all }: RowChange): string =>
    all
      .map((cell, column) => {
        const html = cell ? blocksHtml(cell.blocks, context) : '';
        if (column === 0) return `<th scope="row">${html}</th>`;
        return `<td data-label="${escapeHtml(labels[column]!)}">${html}</td>`;
      })
      .join('');
  const bodies = groups.map(({ title, rows }) => {
    const group = title
      ? `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${runsHtml(title.runs, context)}</th></tr>`
      : '';
    const lines = rows.map((row) => `<tr class="${movable(row, row.cells.some(cellDiffers))}">${cells(row)}</tr>`);
    return `<tbody>${group}${lines.join('')}</tbody>`;
  });
  const heads = columns.map(({ header }) => `<th scope="col">${blocksHtml(header.blocks, context)}</th>`);
  return (
    `<table class="columns-${columns.length} ${fate}">` +
    (caption ? `<caption>${runsHtml(caption.runs, context)}</caption>` : '') +
    `<thead><tr>${heads.join('')}</tr></thead>${bodies.join('')}</table>`
  );
}

function codeHtml(code: CodeChange, fate: string, context: RevisionContext): string {
  const lines = code.lines.map(({ runs }) => runsHtml(runs, context)).join('\n');
  return `<div class="listing ${fate}"><pre translate="no"><code>${lines}</code></pre></div>`;
}

function noteHtml({ author, blocks }: NoteChange, fate: string, context: RevisionContext): string {
  const { words } = context;
  const label = escapeHtml(author === 'editor' ? words.editorNote : words.note);
  return (
    `<div class="note ${fate}" role="note"><p class="note-label" data-furniture>${label}</p>` +
    `${blocksHtml(blocks, context)}</div>`
  );
}

/** The classes of what can have moved: an item, a row. */
function movable({ state, moved }: ItemChange | RowChange, inside: boolean): string {
  const fate = state !== 'kept' ? `differing ${state}` : moved || inside ? 'differing' : 'kept';
  return moved ? `${fate} moved` : fate;
}

function cellDiffers(cell: CellChange | null): boolean {
  return cell !== null && (cell.state !== 'kept' || differs(cell.blocks));
}

/** What a column is called now; on a narrow screen it stands in each of its cells. */
function labelOf({ header }: ColumnChange): string {
  const runs = runsOf({ title: [], blocks: header.blocks });
  return inlineText(runs.filter((run) => run.state !== 'removed').flatMap((run) => run.inlines));
}
