import type { DownloadRecord } from '../../api/download.ts';
import type { PoliciesDocument, PolicyRecord, TextRecord, VersionRecord } from '../../api/policies-document.ts';
import type { PolicyDetails, TextDetails } from '../../api/policy-details.ts';
import type { Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';

/** A text with the policy and the version it is of. */
export interface PlacedText {
  readonly policy: PolicyRecord;
  readonly version: VersionRecord;
  readonly text: TextRecord;
}

/** A placed text with its clauses. */
export interface ReadableText extends PlacedText {
  readonly hash: string;
  readonly clauses: TextDetails['clauses'];
}

/** A published file, with the text it holds if it holds one. */
export interface PlacedFile extends DownloadRecord {
  readonly place: PlacedText | null;
}

const answers = new Map<string, Promise<unknown>>();

export function policies(): Promise<PoliciesDocument> {
  return ask<PoliciesDocument>(routes.policiesApi());
}

/** All texts: those in the reader's language first, then the newest of each policy. */
export async function placedTexts(language: Language): Promise<PlacedText[]> {
  const all = (await policies()).policies.flatMap((policy) =>
    policy.versions
      .toReversed()
      .flatMap((version) => version.texts.map((text): PlacedText => ({ policy, version, text }))),
  );
  const isOwn = ({ text }: PlacedText): boolean => text.language === language;
  return [...all.filter(isOwn), ...all.filter((text) => !isOwn(text))];
}

/** The published texts could not be had, though their hashes could. */
export class TextsNotLoaded extends Error {}

/**
 * All texts in the same order, with their clauses.
 * @throws {TextsNotLoaded}
 */
export async function readableTexts(language: Language): Promise<ReadableText[]> {
  const texts = await placedTexts(language);
  const ids = [...new Set(texts.map(({ policy }) => policy.id))];
  const details = await Promise.all(ids.map((id) => ask<PolicyDetails>(routes.policyApi(id)))).catch((cause: unknown) =>
    Promise.reject(new TextsNotLoaded('No answer', { cause })),
  );
  const known = new Map(details.flatMap(({ versions }) => versions.flatMap((version) => version.texts.map(byHash))));
  return texts.map((place) => {
    const { hash } = place.text;
    const clauses = known.get(hash);
    // While a release is under way, and among copies, the hashes may be newer: a text of ours must not pass for unknown.
    if (!clauses) throw new TextsNotLoaded(`${place.text.url} has changed`);
    return { ...place, hash, clauses };
  });
}

function byHash({ hash, clauses }: TextDetails): readonly [string, TextDetails['clauses']] {
  return [hash, clauses];
}

export async function placedFiles(language: Language): Promise<PlacedFile[]> {
  const { downloads } = await policies();
  const ofTexts = (await placedTexts(language)).flatMap((place) =>
    place.text.downloads.map((file) => ({ ...file, place })),
  );
  return [...ofTexts, ...downloads.map((file) => ({ ...file, place: null }))];
}

/** Asked for once; again after a failure. From the page's own host, also where the API names another. */
function ask<Answer>(path: string): Promise<Answer> {
  const known = answers.get(path);
  if (known) return known as Promise<Answer>;
  const answer = fetch(path).then((response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json() as Promise<Answer>;
  });
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer;
}
