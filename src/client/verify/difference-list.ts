import type { ClauseRecord } from '../../api/policy-details.ts';
import type { ClauseDifference, Piece, WordDifference } from '../../domain/verification/word-difference.ts';
import { routes, atClause } from '../../domain/routes.ts';
import { element, filled, link } from '../element.ts';
import type { PlacedText } from './known.ts';
import type { VerifierSettings } from './settings.ts';

/** So many clauses are shown; a text of another policy would differ in all of them. */
const mostClauses = 20;
/** Around a change, in characters. */
const context = 90;

/** The clauses that differ, with missing and added words marked by line, by colour and in words. */
export function differenceList(
  { clauses }: WordDifference<ClauseRecord>,
  place: PlacedText,
  settings: VerifierSettings,
): HTMLElement {
  const { words, tags } = settings;
  const page = routes.version(place.text.language, place.policy.id, place.version.version);
  const one = ({ clause, pieces }: ClauseDifference<ClauseRecord>): HTMLElement =>
    element(
      'div',
      { class: 'clause', lang: tags[place.text.language] },
      element('h4', {}, link(atClause(page, clause.id), clause.heading)),
      element('p', { class: 'difference' }, ...pieces.map((piece, at) => shown(piece, at, pieces.length, settings))),
    );
  const hidden = clauses.length - mostClauses;
  return element(
    'section',
    { class: 'redline' },
    element('h3', {}, words.difference),
    ...clauses.slice(0, mostClauses).map(one),
    hidden > 0 ? element('p', { class: 'quiet' }, filled(words.moreClauses, { n: hidden })) : null,
  );
}

function shown({ state, text }: Piece, at: number, count: number, { words, language, tags }: VerifierSettings): Node {
  const said = (mark: string): HTMLElement => element('span', { class: 'said', lang: tags[language] }, ` ${mark} `);
  switch (state) {
    case 'missing':
      return element('del', {}, said(words.missing), text);
    case 'added':
      return element('ins', {}, said(words.added), text);
    case 'outside':
      return element('span', { class: 'outside' }, shortened(text, at, count));
    case 'kept':
      return document.createTextNode(shortened(text, at, count));
  }
}

/** Only what stands beside a change: the end of the first piece, the beginning of the last, both of any other. */
function shortened(text: string, at: number, count: number): string {
  const letters = [...text];
  const before = at === 0 ? 0 : context;
  const after = at === count - 1 ? 0 : context;
  if (letters.length <= before + after + context) return text;
  const start = letters
    .slice(0, before)
    .join('')
    .replace(/[\p{L}\p{N}]+$/u, unlessChinese);
  const end = letters
    .slice(letters.length - after)
    .join('')
    .replace(/^[\p{L}\p{N}]+/u, unlessChinese);
  return `${start.trimEnd()} … ${end.trimStart()}`;
}

/** A word that was cut in two is left out; Chinese has no spaces to cut at, and needs none. */
function unlessChinese(cut: string): string {
  return /\p{Script=Han}/u.test(cut) ? cut : '';
}
