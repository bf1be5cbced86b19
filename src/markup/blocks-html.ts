/**
 * The blocks of a text as HTML. Strings, like its runs (see `inline-html.ts`): a site of a thousand texts has a million
 * of them, and a component for each would take the build twice as long.
 */
import type { Block, Cell, Code, List, ListItem, Note, Table } from '../domain/document/block.ts';
import { blockLines } from '../domain/document/plain-text.ts';
import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { inlineHtml } from './inline-html.ts';
import { escapeHtml } from './words-html.ts';

export function blocksHtml(blocks: readonly Block[], language: Language): string {
  return blocks.map((block) => blockHtml(block, language)).join('');
}

/** The blocks of a list item or a cell: a paragraph that stands alone, or before other kinds of blocks, needs no element. */
export function tightBlocksHtml(blocks: readonly Block[], language: Language): string {
  const [first, ...others] = blocks;
  const bare = first?.kind === 'paragraph' && others.every(({ kind }) => kind !== 'paragraph');
  return bare ? inlineHtml(first.inlines, language) + blocksHtml(others, language) : blocksHtml(blocks, language);
}

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.inlines, language)}</p>`;
    case 'list':
      return listHtml(block, language);
    case 'table':
      return tableHtml(block, language);
    case 'code':
      return codeHtml(block, language);
    case 'note':
      return noteHtml(block, language);
  }
}

function listHtml({ style, items }: List, language: Language): string {
  const [element, role] = style === 'bullet' ? ['ul', ''] : ['ol', ' role="list"'];
  const lines = items.map((item) => `<li>${itemLabelHtml(item)}${tightBlocksHtml(item.blocks, language)}</li>`);
  return `<${element} class="list ${style}"${role}>${lines.join('')}</${element}>`;
}

/**
 * Labels are text, because they are cited; an id stands on the label, not on the item, for the sake of the PDF.
 * @param anchored whether the item’s id is to be here, and not in another place of the page
 */
export function itemLabelHtml({ id, label }: ListItem, anchored = true): string {
  const anchor = id === null || !anchored ? '' : ` id="${escapeHtml(id)}"`;
  if (label === null) return anchor === '' ? '' : `<span${anchor}></span>`;
  if (id === null) return `<span class="label">${escapeHtml(label)}</span> `;
  return `<a class="label"${anchor} href="#${escapeHtml(id)}">${escapeHtml(label)}</a> `;
}

/** On a narrow screen the rows become cards, and each cell is headed by its `data-label`. */
function tableHtml({ header, caption, groups }: Table, language: Language): string {
  const labels = header.map(cellLabel);
  const cells = header.map(({ blocks }) => `<th scope="col">${tightBlocksHtml(blocks, language)}</th>`);
  const bodies = groups.map(({ title, rows }) => {
    const heading = title
      ? `<tr class="group"><th scope="rowgroup" colspan="${header.length}">${inlineHtml(title, language)}</th></tr>`
      : '';
    const lines = rows.map(({ id, cells: [first, ...others] }) => {
      const anchor = id === null ? '' : ` id="${escapeHtml(id)}"`;
      const rest = others.map(
        ({ blocks }, at) => `<td data-label="${escapeHtml(labels[at + 1]!)}">${tightBlocksHtml(blocks, language)}</td>`,
      );
      return `<tr><th scope="row"${anchor}>${tightBlocksHtml(first!.blocks, language)}</th>${rest.join('')}</tr>`;
    });
    return `<tbody>${heading}${lines.join('')}</tbody>`;
  });
  return (
    `<table class="columns-${header.length}">` +
    (caption ? `<caption>${inlineHtml(caption, language)}</caption>` : '') +
    `<thead><tr>${cells.join('')}</tr></thead>${bodies.join('')}</table>`
  );
}

/** What a column is called, in one line. */
export function cellLabel({ blocks }: Cell): string {
  return blocks.flatMap((block) => blockLines(block)).join(' ');
}

export function codeHtml({ text, download }: Code, language: Language): string {
  const link =
    download === null
      ? ''
      : `<p class="listing-download" data-furniture><a href="${escapeHtml(routes.download(download))}" download>` +
        `${escapeHtml(translator(language)('policy.downloadListing', { file: download }))}</a></p>`;
  return `<div class="listing">${link}<pre translate="no"><code>${escapeHtml(text)}</code></pre></div>`;
}

function noteHtml({ author, blocks }: Note, language: Language): string {
  const label = translator(language)(author === 'editor' ? 'policy.editorNote' : 'policy.note');
  return (
    `<div class="note ${author}" role="note"><p class="note-label" data-furniture>${escapeHtml(label)}</p>` +
    `${blocksHtml(blocks, language)}</div>`
  );
}
