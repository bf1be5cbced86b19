import type { Day } from '../../domain/calendar.ts';
import { dayWords } from '../../domain/day-words.ts';
import { statusIn } from '../../domain/period.ts';
import type { ClauseRecord } from '../../api/policy-details.ts';
import { atClause, routes } from '../../domain/routes.ts';
import { element, filled, link } from '../element.ts';
import type { PlacedText } from './known.ts';
import type { VerifierSettings } from './settings.ts';

/** Which text it is, whether it is in force on the reader's day, and where to read on. */
export function placeCard(
  { policy, version, text }: PlacedText,
  clauses: readonly ClauseRecord[],
  day: Day,
  { words, language, languages, tags }: VerifierSettings,
): HTMLElement {
  const { effectiveFrom: from, effectiveTo: to } = version;
  const said = (one: Day): string => dayWords(one, language);
  const status = statusIn(version, day);
  const labels = {
    current: words.statusCurrent,
    upcoming: words.statusUpcoming,
    superseded: words.statusSuperseded,
  };
  const page = routes.version(text.language, policy.id, version.version);
  const name = { title: policy.title[language], version: version.version, language: languages[text.language] };
  const item = (anchor: HTMLElement): HTMLElement => element('li', {}, anchor);
  const own = { hreflang: tags[text.language] };
  return element(
    'li',
    { class: 'version' },
    element('h3', { class: 'version-heading' }, link(page, filled(words.entry, name), own)),
    element(
      'p',
      { class: 'version-facts' },
      element('span', { class: `badge ${status}` }, labels[status]),
      element(
        'span',
        {},
        to === null
          ? filled(words.from, { from: said(from) })
          : filled(words.fromTo, { from: said(from), to: said(to) }),
      ),
      element('span', {}, filled(words.onDay, { day: said(day) })),
    ),
    clauses.length === 0 ? null : element('p', {}, `${words.clauses}:`),
    clauses.length === 0
      ? null
      : element(
          'ul',
          { class: 'version-links', role: 'list' },
          ...clauses.map(({ id, heading }) =>
            item(link(atClause(page, id), heading, { ...own, lang: tags[text.language] })),
          ),
        ),
    element(
      'ul',
      { class: 'version-links', role: 'list' },
      item(link(routes.history(language, policy.id), words.history)),
      ...(status === 'current' ? [] : [item(link(routes.policy(language, policy.id), words.current))]),
    ),
  );
}
