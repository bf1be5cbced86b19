import type { ApiInput } from '../../api/api-input.ts';
import { changesDocuments } from '../../api/changes-document.ts';
import type { DownloadedFile } from '../../api/download.ts';
import { openApiDocument } from '../../api/open-api.ts';
import { policiesDocument } from '../../api/policies-document.ts';
import { policyDetails } from '../../api/policy-details.ts';
import { apiSchemas } from '../../api/schemas.ts';
import { textDocument } from '../../api/text-document.ts';
import { hasFurtherPairs } from '../../content/further-pairs.ts';
import type { Library } from '../../content/library.ts';
import { sha256 } from '../../content/text-hash.ts';
import type { Day } from '../../domain/calendar.ts';
import { languages } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import { languagesOf } from '../../domain/version.ts';
import { versionsIn } from '../../domain/version-pairs.ts';
import { atomXml, type AtomFeed } from '../../feeds/atom.ts';
import type { FeedInput } from '../../feeds/feed-input.ts';
import { policyFeed, siteFeed } from '../../feeds/feeds.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { site } from '../../site.config.ts';
import { checksumLines } from './downloaded-files.ts';
import { llmsFile } from './llms-file.ts';
import { securityFile } from './security-file.ts';

export interface DataFilesInput {
  readonly library: Library;
  /** Decides which versions are in force. */
  readonly today: Day;
  /** The files to download, sorted by name. */
  readonly downloads: readonly DownloadedFile[];
}

/** The files that are read by programs, by their addresses: the same input always gives the same characters. */
export function dataFiles({ library, today, downloads }: DataFilesInput): Map<string, string> {
  const { policies } = library;
  const { origin } = site;
  const security = securityFile(library, today);
  const input: Input = {
    origin,
    zone: site.zone.offset,
    today,
    policies,
    downloads,
    text: (policy, version, language) => library.text(policy, version, language),
    sha256,
  };
  return new Map([
    [routes.checksums(), checksumLines(downloads)],
    [routes.llms(), llmsFile(library, today)],
    ...(security === null ? [] : [[routes.securityContact(), security] as const]),
    ...Object.entries(apiSchemas(origin)).map(([path, schema]) => [path, json(schema)] as const),
    [routes.openApi(), json(openApiDocument(input))],
    [routes.policiesApi(), json(policiesDocument(input))],
    ...[...changesDocuments(input)].map(([path, document]) => [path, json(document)] as const),
    ...policies.flatMap((policy) => policyFiles(policy, input)),
    ...policies.flatMap((policy) => comparedTexts(policy, library, today)),
    ...languages.flatMap((language) =>
      feedFiles(siteFeed(language, input), routes.feed(language), routes.jsonFeed(language)),
    ),
  ]);
}

type Input = ApiInput & FeedInput;

function policyFiles(policy: Policy, input: Input): (readonly [string, string])[] {
  return [
    [routes.policyApi(policy.id), json(policyDetails(policy, input))],
    ...policy.versions.flatMap((version) =>
      languagesOf(version).map(
        (language) =>
          [
            routes.textApi(policy.id, version.date, language),
            json(textDocument(policy, version, language, input)),
          ] as const,
      ),
    ),
    ...languages.flatMap((language) =>
      feedFiles(
        policyFeed(policy, language, input),
        routes.policyFeed(language, policy.id),
        routes.policyJsonFeed(language, policy.id),
      ),
    ),
  ];
}

/** The texts that a browser compares. */
function comparedTexts(policy: Policy, library: Library, today: Day): (readonly [string, string])[] {
  if (!hasFurtherPairs(library, policy, today)) return [];
  return languages.flatMap((language) => {
    const versions = versionsIn(policy, language);
    return versions.length < 2
      ? []
      : versions.map(({ date }) => {
          const text = library.text(policy.id, date, language);
          return [routes.comparedText(language, policy.id, date), JSON.stringify(text)] as const;
        });
  });
}

function feedFiles(feed: AtomFeed, atom: string, other: string): (readonly [string, string])[] {
  return [
    [atom, atomXml(feed)],
    [other, json(jsonFeed(feed, site.origin + other))],
  ];
}

function json(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
