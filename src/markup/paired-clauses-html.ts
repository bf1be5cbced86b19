/** Two languages of a text level with each other, as HTML: clause by clause, block by block, row by row. */
import type { Pair } from '../domain/bilingual/align.ts';
import { areLevel, blockPairs, itemPairs } from '../domain/bilingual/pairs.ts';
import { withoutAnchors } from '../domain/bilingual/without-anchors.ts';
import type { Block, Cell, List, ListItem, Table } from '../domain/document/block.ts';
import type { Clause } from '../domain/document/policy-text.ts';
import { languageTag, otherLanguage, type Language } from '../domain/language.ts';
import { translator } from '../i18n/translator.ts';
import { blocksHtml, cellLabel, codeHtml, itemLabelHtml, tightBlocksHtml } from './blocks-html.ts';
import { behindHtml, headingWordsHtml, labelOf } from './clauses-html.ts';
import { inlineHtml } from './inline-html.ts';
import { escapeHtml } from './words-html.ts';

/**
 * The clauses of two languages, each with its counterpart.
 * @param reader the language of the page, which `one` of each pair is in; only its side carries ids
 * @param behind what is said where one language is a translation that is behind the other, by the clause's id
 */
export function pairedClausesHtml(
  pairs: readonly Pair<Clause>[],
  reader: Language,
  behind: ReadonlyMap<string, string>,
): string {
  return pairs.map((pair) => pairedClauseHtml(pair, reader, behind)).join('');
}

function pairedClauseHtml(pair: Pair<Clause>, reader: Language, behind: ReadonlyMap<string, string>): string {
  const clause = (pair.one ?? pair.other)!;
  const heading = `h${clause.level + 1}`;
  const id = escapeHtml(clause.id);
  const link = labelOf(clause, 'policy.permalink', reader);
  const titles = sidesOf(pair, reader).map(({ side, of, language }) =>
    of === null
      ? `<span class="side ${side} gap">${gapWords(language, reader)}</span>`
      : `<span class="side ${side}" lang="${languageTag[language]}">${headingWordsHtml(of, language)}</span>`,
  );
  return (
    '<section class="paired-clause"><div class="clause-heading">' +
    `<${heading} id="${id}" class="pair">${titles.join('')}</${heading}>` +
    `<a class="permalink" href="#${id}" aria-label="${link}" data-furniture></a></div>` +
    behindHtml(behind.get(clause.id)) +
    `${pairedBlocksHtml({ one: pair.one?.blocks ?? [], other: pair.other?.blocks ?? [] }, reader)}</section>`
  );
}

/** @param items the items whose blocks these are; their labels stand before the first of them. */
function pairedBlocksHtml({ one, other }: Sides<readonly Block[]>, reader: Language, items?: Pair<ListItem>): string {
  const found = blockPairs(one, other);
  // A label needs a line of its own where the item does not begin with one.
  const startsWithWords = found[0] && [found[0].one, found[0].other].some((block) => block?.kind === 'paragraph');
  const pairs = items && !startsWithWords ? [{ one: null, other: null }, ...found] : found;
  return pairs
    .map((pair, index) => pairedBlockHtml(pair, reader, index === 0 ? items : undefined, items !== undefined))
    .join('');
}

function pairedBlockHtml(
  pair: Pair<Block>,
  reader: Language,
  items: Pair<ListItem> | undefined,
  tight: boolean,
): string {
  const { one, other } = pair;
  if (one?.kind === 'list' && other?.kind === 'list') return pairedListHtml(one, other, reader);
  if (one?.kind === 'table' && other?.kind === 'table' && areLevel(one, other)) {
    return pairedTableHtml({ one, other }, reader);
  }
  if (one?.kind === 'code' && other?.kind === 'code' && one.text === other.text) return codeHtml(one, reader);
  const columns = sidesOf(pair, reader).map(({ side, of, language }) => {
    const item = items?.[side === 'reader' ? 'one' : 'other'] ?? null;
    if (of === null && item === null) {
      return `<div class="side ${side} gap" lang="${languageTag[reader]}"><p>${gapWords(language, reader)}</p></div>`;
    }
    const blocks = of === null ? [] : [side === 'reader' ? of : withoutAnchors(of)];
    const label = item === null ? '' : itemLabelHtml(item, side === 'reader');
    const words = tight ? tightBlocksHtml(blocks, language) : blocksHtml(blocks, language);
    return `<div class="side ${side}" lang="${languageTag[language]}">${label}${words}</div>`;
  });
  return `<div class="pair">${columns.join('')}</div>`;
}

/** One list for both languages: each item holds both of its texts, level with each other. */
function pairedListHtml(one: List, other: List, reader: Language): string {
  const element = one.style === 'bullet' ? 'ul' : 'ol';
  const items = itemPairs(one, other).map((pair) => {
    const blocks = { one: pair.one?.blocks ?? [], other: pair.other?.blocks ?? [] };
    return `<li>${pairedBlocksHtml(blocks, reader, pair)}</li>`;
  });
  return `<${element} class="paired ${one.style}" role="list">${items.join('')}</${element}>`;
}

/** One table for both languages: the columns of the reader's language, then those of the other, row by row. */
function pairedTableHtml(tables: Sides<Table>, reader: Language): string {
  const columns = tables.one.header.length;
  const sides = sidesOf(tables, reader).map((side) => ({ ...side, labels: side.of.header.map(cellLabel) }));
  const across = (cells: (side: (typeof sides)[number]) => string): string => sides.map(cells).join('');
  const caption = across(
    ({ of, side, lang, language }) =>
      `<span class="side ${side}" lang="${lang}">${inlineHtml(of.caption ?? [], language)}</span>`,
  );
  const header = across(({ of, side, lang, language }) =>
    of.header
      .map(
        ({ blocks }) => `<th class="side ${side}" scope="col" lang="${lang}">${tightBlocksHtml(blocks, language)}</th>`,
      )
      .join(''),
  );
  const bodies = tables.one.groups.map((group, at) => {
    const title = across(
      ({ of, side, lang, language }) =>
        `<th class="side ${side}" scope="rowgroup" colspan="${columns}" lang="${lang}">` +
        `${inlineHtml(of.groups[at]!.title ?? [], language)}</th>`,
    );
    const rows = group.rows.map((_, row) => {
      const cells = across(({ of, side, lang, language, labels }) => {
        const { id, cells: all } = of.groups[at]!.rows[row]!;
        return all
          .map((cell, column) => {
            const start = `class="side ${side}" lang="${lang}"`;
            const words = sideCellHtml(cell, side, language);
            if (column > 0) return `<td ${start} data-label="${escapeHtml(labels[column]!)}">${words}</td>`;
            const anchor = side === 'reader' && id !== null ? ` id="${escapeHtml(id)}"` : '';
            return `<th ${start} scope="row"${anchor}>${words}</th>`;
          })
          .join('');
      });
      return `<tr class="pair">${cells}</tr>`;
    });
    return `<tbody>${group.title ? `<tr class="group">${title}</tr>` : ''}${rows.join('')}</tbody>`;
  });
  return (
    `<table class="paired columns-${columns}">` +
    (tables.one.caption || tables.other.caption ? `<caption><span class="pair">${caption}</span></caption>` : '') +
    `<thead><tr>${header}</tr></thead>${bodies.join('')}</table>`
  );
}

function sideCellHtml({ blocks }: Cell, side: Side, language: Language): string {
  return tightBlocksHtml(side === 'reader' ? blocks : blocks.map(withoutAnchors), language);
}

type Side = 'reader' | 'partner';

interface Sides<Of> {
  readonly one: Of;
  readonly other: Of;
}

/** Both halves of a pair in the order of the page, each with its language. */
function sidesOf<Of>({ one, other }: Sides<Of>, reader: Language) {
  const partner = otherLanguage(reader);
  return [
    { side: 'reader' as Side, of: one, language: reader, lang: languageTag[reader] },
    { side: 'partner' as Side, of: other, language: partner, lang: languageTag[partner] },
  ];
}

/** What is said where a language has nothing in this place, in the reader's language. */
function gapWords(missing: Language, reader: Language): string {
  const t = translator(reader);
  return escapeHtml(t('bilingual.gap', { language: t(`language.${missing}`) }));
}
