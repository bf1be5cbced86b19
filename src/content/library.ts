import { basename, resolve } from 'node:path';
import type { Day } from '../domain/calendar.ts';
import type { PolicyText } from '../domain/document/policy-text.ts';
import type { Term } from '../domain/glossary.ts';
import { languages, type Bilingual, type Language } from '../domain/language.ts';
import type { Policy, PolicyGroup, PolicyId } from '../domain/policy.ts';
import { privacyManifestPlist } from '../domain/privacy-manifest.ts';
import type { Redirect } from '../domain/stable-links.ts';
import type { Synonyms } from '../domain/search/lexicon.ts';
import { routes } from '../domain/routes.ts';
import { languagesOf } from '../domain/version.ts';
import { comparedPairs, type VersionPair } from '../domain/version-pairs.ts';
import { readCatalogue } from './catalogue/read-catalogue.ts';
import type { LinkHosts } from './catalogue/read-link-hosts.ts';
import { textFile, type VersionEntry } from './catalogue/version-entry.ts';
import { within, type Location } from './location.ts';
import type { TextReading } from './mdx/read-text.ts';
import { ContentError, type Problem } from './problem.ts';
import { readTextFile, type TextRequest } from './read-text-file.ts';
import { readUrlLock, type UrlLock } from './urls/url-lock.ts';

/** An Apple privacy manifest as a file to download. */
export interface PrivacyManifestFile {
  readonly edition: string;
  readonly name: Bilingual;
  readonly plist: string;
}

/** The content of the site. Data is read when it is opened, a text when it is first asked for. */
export interface Library {
  /** Where it lies. */
  readonly folder: Location;
  readonly groups: readonly PolicyGroup[];
  /** In the order of the navigation. */
  readonly policies: readonly Policy[];
  readonly glossary: readonly Term[];
  /** The public addresses that were replaced. */
  readonly redirects: readonly Redirect[];
  /** What means the same to a reader who searches. */
  readonly synonyms: readonly Synonyms[];
  /** The hosts to which content may link. */
  readonly linkHosts: LinkHosts;
  /** What is wrong with the data; `checkLibrary` reads the texts too. */
  readonly problems: readonly Problem[];
  policy(id: PolicyId): Policy;
  /** Throws a `ContentError` if the text cannot be shown. */
  text(policy: PolicyId, version: Day, language: Language): PolicyText;
  /** The texts of all policies and versions, oldest version first. */
  texts(): Generator<PolicyText>;
  manifests(policy: PolicyId, version: Day): readonly PrivacyManifestFile[];
  /** The pairs of versions whose comparison is made beforehand, as the site is on `today`. */
  comparisons(policy: PolicyId, today: Day): readonly VersionPair[];
  /** Whether an address stands in the ledger of those that were ever shipped. */
  wasShipped(address: string): boolean;
  /** The versions with what their folders hold, for checking. */
  entries(policy: PolicyId): readonly VersionEntry[];
  /** A text with its places and problems, for checking; `null` if the file is missing, which `problems` tells. */
  reading(entry: VersionEntry, language: Language): TextReading | null;
  /** The texts that nobody has asked for yet. */
  unread(): TextRequest[];
  /** Takes a text that was read elsewhere, see `readAhead`. */
  keep(request: TextRequest, reading: TextReading | null): void;
}

/** Opens the content in a folder. Never throws: what cannot be used is left out, and listed in `problems`. */
export function openLibrary(directory: string): Library {
  const content: Location = { path: resolve(directory), file: basename(resolve(directory)) };
  const { groups, policies: known, glossary, redirects, synonyms, linkHosts, problems } = readCatalogue(content);
  const byId = new Map(known.map((entry) => [entry.policy.id, entry]));
  const readings = new Map<string, TextReading | null>();

  const entries = (id: PolicyId): readonly VersionEntry[] => find(byId.get(id), `policy “${id}”`).versions;
  const entry = (id: PolicyId, date: Day): VersionEntry =>
    find(
      entries(id).find(({ version }) => version.date === date),
      `version ${date} of the policy “${id}”`,
    );

  const reading = (of: VersionEntry, language: Language): TextReading | null => {
    const request = requestFor(of, language);
    const { file } = request.location;
    const done = readings.get(file);
    if (done !== undefined) return done;
    const fresh = readTextFile(request);
    readings.set(file, fresh);
    return fresh;
  };

  let ledger: UrlLock | null = null;
  const wasShipped = (address: string): boolean => (ledger ??= readUrlLock(content)).has(address);

  const compared = new Map<string, readonly VersionPair[]>();
  const comparisons = (id: PolicyId, today: Day): readonly VersionPair[] => {
    const key = `${id} ${today}`;
    const pairs =
      compared.get(key) ??
      comparedPairs(find(byId.get(id), `policy “${id}”`).policy, today, ({ from, to }) =>
        languages.some((language) => wasShipped(routes.compare(language, id, from.date, to.date))),
      );
    compared.set(key, pairs);
    return pairs;
  };

  const text = (id: PolicyId, date: Day, language: Language): PolicyText => {
    const of = entry(id, date);
    const declared = of.version.languages[language] && reading(of, language);
    const { text: read, problems: found } = find(
      declared,
      `text in “${language}” of the version ${date} of the policy “${id}”`,
    );
    if (found.length > 0) throw new ContentError(found);
    return read;
  };

  return {
    folder: content,
    groups,
    policies: known.map(({ policy }) => policy),
    glossary,
    redirects,
    synonyms,
    linkHosts,
    problems,
    policy: (id) => find(byId.get(id), `policy “${id}”`).policy,
    text,
    *texts() {
      for (const { policy, versions } of known) {
        for (const { version } of versions) {
          for (const language of languagesOf(version)) yield text(policy.id, version.date, language);
        }
      }
    },
    manifests: (id, date) =>
      [...entry(id, date).manifests.values()].map((manifest) => ({
        edition: manifest.edition,
        name: manifest.name,
        plist: privacyManifestPlist(manifest),
      })),
    comparisons,
    wasShipped,
    entries,
    reading,
    unread: () =>
      known.flatMap(({ versions }) =>
        versions.flatMap((of) =>
          languagesOf(of.version)
            .map((language) => requestFor(of, language))
            .filter(({ location }) => !readings.has(location.file)),
        ),
      ),
    keep: ({ location }, reading) => void readings.set(location.file, reading),
  };
}

function requestFor(entry: VersionEntry, language: Language): TextRequest {
  const location = within(entry.folder, textFile(language));
  const { version, title, certifications, manifests } = entry;
  const context = {
    file: location.file,
    policy: version.policy,
    version: version.date,
    language,
    title: title[language],
    certifications,
    manifests,
  };
  return { location, context };
}

function find<Value>(value: Value | null | undefined, what: string): Value {
  if (value === undefined || value === null) throw new Error(`There is no ${what}.`);
  return value;
}
