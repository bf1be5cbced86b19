import type { ApiInput } from '../../api/api-input.ts';
import type { DownloadedFile } from '../../api/download.ts';
import { policiesDocument } from '../../api/policies-document.ts';
import { policiesSchema } from '../../api/policies-schema.ts';
import { policyDetails } from '../../api/policy-details.ts';
import type { Library } from '../../content/library.ts';
import { sha256 } from '../../content/text-hash.ts';
import type { Day } from '../../domain/calendar.ts';
import { languages } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import { atomXml } from '../../feeds/atom.ts';
import type { FeedInput } from '../../feeds/feed-input.ts';
import { policyFeed, siteFeed } from '../../feeds/feeds.ts';
import { site } from '../../site.config.ts';
import { checksumLines } from './downloaded-files.ts';

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
  const input: ApiInput & FeedInput = {
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
    [routes.policiesSchema(), json(policiesSchema(origin + routes.policiesSchema()))],
    [routes.policiesApi(), json(policiesDocument(input))],
    ...policies.map((policy) => [routes.policyApi(policy.id), json(policyDetails(policy, input))] as const),
    ...languages.flatMap((language) => [
      [routes.feed(language), atomXml(siteFeed(language, input))] as const,
      ...policies.map(
        (policy) => [routes.policyFeed(language, policy.id), atomXml(policyFeed(policy, language, input))] as const,
      ),
    ]),
  ]);
}

function json(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
