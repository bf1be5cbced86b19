import { citation } from '../../domain/citation.ts';
import type { Language } from '../../domain/language.ts';
import { atClause, routes } from '../../domain/routes.ts';
import type { SayingVersion } from '../../domain/search/clause-card.ts';
import { findAddress } from '../../domain/search/find-address.ts';
import type { SearchWords } from '../../i18n/search-words.ts';
import { element, filled, link } from '../element.ts';
import type { ResultEntry } from './choose-hits.ts';
import type { SearchHit } from './answer.ts';

/** A result in a list. All text goes in as text: nothing that was typed or found is ever read as HTML. */
export function resultItem({ hit, otherWordings }: ResultEntry, language: Language, words: SearchWords): HTMLElement {
  const { results } = words;
  const [shown, ...same] = versionsOf(hit);
  const isCurrent = shown!.status === 'current';
  return element(
    'li',
    {},
    link(addressOf(hit, shown!, language), [hit.title, ...hit.path].join(' › ')),
    element(
      'p',
      { class: 'result-version' },
      filled(results.version, { date: shown!.date }),
      element('span', { class: isCurrent ? 'status current' : 'status' }, results[shown!.status]),
      same.length > 0 ? filled(results.sameIn, { versions: same.map(({ date }) => date).join(', ') }) : null,
      copyButton(hit, shown!, language, words),
    ),
    hit.excerpt.length > 0
      ? element('p', {}, ...hit.excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)))
      : null,
    ...hit.synonyms.map((synonym) => element('p', { class: 'result-why' }, filled(results.synonym, { ...synonym }))),
    otherWordings.length > 0
      ? element('p', { class: 'result-why' }, results.otherWording, ...otherLinks(otherWordings, language))
      : null,
  );
}

/** The version that is shown first: the one in force, otherwise the newest. */
function versionsOf({ versions }: SearchHit): readonly SayingVersion[] {
  const current = versions.filter(({ status }) => status === 'current');
  return [...current, ...versions.filter((version) => !current.includes(version))];
}

/** The version in force has an address of its own. */
function addressOf({ policy, clause, find }: SearchHit, { date, status }: SayingVersion, language: Language): string {
  const page = status === 'current' ? routes.policy(language, policy) : routes.version(language, policy, date);
  return findAddress(atClause(page, clause), find);
}

function otherLinks(wordings: readonly SearchHit[], language: Language): Node[] {
  return wordings.flatMap((hit) => {
    const [version] = versionsOf(hit);
    return [document.createTextNode(' '), link(addressOf(hit, version!, language), version!.date)];
  });
}

/** `<clause-links>` around the results copies what it holds. */
function copyButton(hit: SearchHit, { date }: SayingVersion, language: Language, words: SearchWords): HTMLElement {
  const { title, number, heading, policy, clause } = hit;
  const url = words.origin + atClause(routes.version(language, policy, date), clause);
  const label = `${words.results.cite}: ${hit.path.at(-1) ?? heading}`;
  const button = element('button', { type: 'button', class: 'as-link', 'aria-label': label }, words.results.cite);
  button.dataset.citation = citation(words.citation[language], { title, version: date, number, clause: heading, url });
  return button;
}
