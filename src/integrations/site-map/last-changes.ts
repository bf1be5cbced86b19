import type { Library } from '../../content/library.ts';
import type { Day, Moment } from '../../domain/calendar.ts';
import { correctionsIn } from '../../domain/correction.ts';
import { languages, type Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import { versionInForce, type PolicyVersion } from '../../domain/version.ts';
import { site } from '../../site.config.ts';

type Comparisons = Pick<Library, 'policies' | 'comparisons'>;

/**
 * When pages were last changed, by their paths, as ISO moments in UTC: when their texts were last updated or corrected,
 * and at the address of what is in force, when that took effect. Pages that are not there have one too; those whose
 * content no text dates (the glossary, the search) have none.
 * @param today decides which versions are in force.
 */
export function lastChanges(library: Comparisons, today: Day): Map<string, string> {
  const { policies } = library;
  const all = policies.flatMap(({ versions }) => versions);
  const dated = policies.flatMap((policy) =>
    languages.flatMap((language) => ofPolicy(policy, language, today, library)),
  );
  const updates = languages.map((language) => [routes.updates(language), published(all, today)] as const);
  return new Map([...dated, ...updates].map(([path, moments]) => [path, latest(moments)]));
}

function ofPolicy(
  policy: Policy,
  language: Language,
  today: Day,
  { comparisons }: Comparisons,
): (readonly [string, readonly Moment[]])[] {
  const { id, versions } = policy;
  const current = versionInForce(policy, today);
  const inForce = current ? [startOf(current.effectiveFrom)] : [];
  return [
    ...(current ? [[routes.policy(language, id), [...inForce, ...changesOf(current, [language])]] as const] : []),
    ...(current ? [[routes.bilingual(language, id), [...inForce, ...changesOf(current, languages)]] as const] : []),
    [routes.history(language, id), published(versions, today)],
    [routes.chooseComparison(language, id), published(versions, today)],
    ...versions.map((version) => [routes.version(language, id, version.date), changesOf(version, [language])] as const),
    ...versions.map(
      (version) => [routes.bilingualVersion(language, id, version.date), changesOf(version, languages)] as const,
    ),
    ...comparisons(id, today).map(
      ({ from, to }) =>
        [
          routes.compare(language, id, from.date, to.date),
          [from, to].flatMap((version) => changesOf(version, [language])),
        ] as const,
    ),
  ];
}

/** What lists versions says of each whether it is in force: that changes on the day it takes effect. */
function published(versions: readonly PolicyVersion[], today: Day): Moment[] {
  const effective = versions.map(({ effectiveFrom }) => effectiveFrom).filter((day) => day <= today);
  return [...effective.map(startOf), ...versions.flatMap((version) => changesOf(version, languages))];
}

function changesOf({ lastUpdated, corrections }: PolicyVersion, texts: readonly Language[]): Moment[] {
  const corrected = texts.flatMap((language) => correctionsIn(corrections, language));
  return [lastUpdated, ...corrected.map(({ date }) => startOf(date))];
}

function startOf(day: Day): Moment {
  return `${day}T00:00:00${site.zone.offset}`;
}

function latest(moments: readonly Moment[]): string {
  return new Date(Math.max(...moments.map((moment) => Date.parse(moment)))).toISOString();
}
