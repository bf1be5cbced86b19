import { isDay, type Day } from '../../domain/calendar.ts';
import { recordKinds, type RecordKind } from '../../domain/search-record.ts';
import { searchScopes, type SearchScope } from '../../domain/search/scope.ts';

/** The texts a search shows: those of the page's language and then the other's, or those of one of them. */
export const searchLanguages = ['both', 'this', 'other'] as const;
export type SearchLanguages = (typeof searchLanguages)[number];

export const sortOrders = ['relevance', 'date'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Everything a reader has chosen on the search page. */
export interface SearchState {
  readonly q: string;
  readonly scope: SearchScope;
  readonly languages: SearchLanguages;
  readonly sort: SortOrder;
  /** All, if empty. */
  readonly policies: readonly string[];
  readonly kinds: readonly RecordKind[];
  /** Only versions published from this day on, and until this day; `null` if any. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Reads a state from the parameters of an address; what is no choice is left out. */
export function readState(parameters: URLSearchParams): SearchState {
  const one = <Value extends string>(name: string, values: readonly Value[]): Value =>
    values.find((value) => value === parameters.get(name)) ?? values[0]!;
  const day = (name: string): Day | null => {
    const written = parameters.get(name);
    return written !== null && isDay(written) ? written : null;
  };
  return {
    q: parameters.get('q') ?? '',
    scope: one('scope', searchScopes),
    languages: one('languages', searchLanguages),
    sort: one('sort', sortOrders),
    policies: distinct(parameters.getAll('policy')),
    kinds: recordKinds.filter((kind) => parameters.getAll('kind').includes(kind)),
    from: day('from'),
    to: day('to'),
  };
}

/** Writes a state as parameters, without what goes without saying; reading them again gives the same state. */
export function writeState(state: SearchState): URLSearchParams {
  const plain = readState(new URLSearchParams());
  const parameters = new URLSearchParams();
  for (const name of ['q', 'scope', 'languages', 'sort', 'from', 'to'] as const) {
    const value = state[name];
    if (value !== null && value !== plain[name]) parameters.set(name, value);
  }
  for (const policy of state.policies) parameters.append('policy', policy);
  for (const kind of state.kinds) parameters.append('kind', kind);
  return parameters;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
