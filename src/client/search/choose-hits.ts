import type { SearchHit } from './answer.ts';
import type { SearchState } from './search-state.ts';

/** A clause as a result: one entry, however many versions word it differently. */
export interface ResultEntry {
  readonly hit: SearchHit;
  /** The same clause as other versions word it, best first. */
  readonly otherWordings: readonly SearchHit[];
}

/** How many clauses a choice has, were it made besides the others: by the name and the value of its parameter. */
export type HitCounts = Readonly<Record<'policy' | 'kind' | 'scope' | 'languages', ReadonlyMap<string, number>>>;

type Choice = Omit<SearchState, 'q'>;

/** The clauses that a reader has chosen, in the order chosen. */
export function chooseHits(hits: readonly SearchHit[], choice: Choice): ResultEntry[] {
  const chosen = hits.filter((hit) => isOfPolicy(hit, choice) && isOfKind(hit, choice) && isOfTime(hit, choice));
  const groups = Map.groupBy(chosen, ({ policy, clause }) => `${policy}#${clause}`);
  const entries = [...groups.values()].map((wordings): ResultEntry => {
    const hit = wordings.find(isInForce) ?? wordings[0]!;
    return { hit, otherWordings: wordings.filter((other) => other !== hit) };
  });
  return choice.sort === 'date' ? entries.toSorted((a, b) => newest(b).localeCompare(newest(a))) : entries;
}

/** Counts the clauses, each once whatever its wordings, by what they can be narrowed to. */
export function countHits(hits: readonly SearchHit[], choice: Choice): HitCounts {
  const timely = hits.filter((hit) => isOfTime(hit, choice));
  const ofKind = timely.filter((hit) => isOfKind(hit, choice));
  const ofPolicy = timely.filter((hit) => isOfPolicy(hit, choice));
  const shown = ofKind.filter((hit) => isOfPolicy(hit, choice));
  return {
    policy: count(ofKind, ({ policy }) => [policy]),
    kind: count(ofPolicy, ({ kinds }) => kinds),
    scope: count(shown, (hit) => [...(isInForce(hit) ? ['current'] : []), choice.scope]),
    languages: count(shown, () => [choice.languages === 'other' ? 'other' : 'this']),
  };
}

function count(hits: readonly SearchHit[], valuesOf: (hit: SearchHit) => readonly string[]): Map<string, number> {
  const clauses = new Map<string, Set<string>>();
  for (const hit of hits) {
    for (const value of valuesOf(hit)) {
      clauses.set(value, (clauses.get(value) ?? new Set()).add(`${hit.policy}#${hit.clause}`));
    }
  }
  return new Map([...clauses].map(([value, found]) => [value, found.size]));
}

/** Whether a version in force says it so. */
export function isInForce({ versions }: SearchHit): boolean {
  return versions.some(({ status }) => status === 'current');
}

function newest({ hit }: ResultEntry): string {
  return hit.versions[0]!.date;
}

function isOfPolicy({ policy }: SearchHit, { policies }: Choice): boolean {
  return policies.length === 0 || policies.includes(policy);
}

function isOfKind(hit: SearchHit, { kinds }: Choice): boolean {
  return kinds.length === 0 || kinds.some((kind) => hit.kinds.includes(kind));
}

function isOfTime({ versions }: SearchHit, { from, to }: Choice): boolean {
  return versions.some(({ date }) => (from === null || date >= from) && (to === null || date <= to));
}
