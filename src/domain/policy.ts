import type { Bilingual, Language } from './language.ts';
import type { PolicyVersion } from './version.ts';

/** A policy's stable name in URLs, such as `privacy-policy`. */
export type PolicyId = string;

/** One legal or compliance document with all versions ever published. */
export interface Policy {
  readonly id: PolicyId;
  readonly title: Bilingual;
  /** What the policy answers, in a line. */
  readonly answers: Bilingual;
  /** The language that wins where the languages differ; `null` where the text names none. */
  readonly prevailing: Language | null;
  /** Further names under which `/go/` knows the policy, such as `privacy`. */
  readonly aliases: readonly string[];
  /** The numbers that the policy had in the old documentation: `/document/product/647/{number}`. */
  readonly oldNumbers: readonly number[];
  /** Oldest first, by effective date. */
  readonly versions: readonly PolicyVersion[];
}

/** Policies that stand together on the home page and in the sidebar. */
export interface PolicyGroup {
  readonly id: string;
  readonly title: Bilingual;
  readonly policies: readonly Policy[];
}
