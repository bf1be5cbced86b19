import type { Day } from '../domain/calendar.ts';
import { canonicalClause, canonicalText } from '../domain/document/canonical-text.ts';
import { editorNotes } from '../domain/document/editor-notes.ts';
import { headingText, inlineText } from '../domain/document/plain-text.ts';
import type { Clause, PolicyText } from '../domain/document/policy-text.ts';
import type { Language } from '../domain/language.ts';
import { periodOf, type Period } from '../domain/period.ts';
import type { Policy, PolicyId } from '../domain/policy.ts';
import { atClause, routes } from '../domain/routes.ts';
import { languagesOf } from '../domain/version.ts';
import type { ApiInput } from './api-input.ts';

/** `/api/v1/policies/{policy}.json`: one policy with the clauses of every text. */
export interface PolicyDetails {
  readonly $schema: string;
  readonly id: PolicyId;
  /** Oldest first. */
  readonly versions: readonly VersionDetails[];
}

export interface VersionDetails extends Period {
  readonly version: Day;
  readonly texts: readonly TextDetails[];
}

/** The `text` of all clauses, one after the other, is the canonical text. */
export interface TextDetails {
  readonly language: Language;
  readonly title: string;
  readonly url: string;
  /** SHA-256 of the canonical text. */
  readonly hash: string;
  readonly clauses: readonly ClauseRecord[];
}

export interface ClauseRecord {
  /** The same in every language and every version that has the clause. */
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  /** As printed: number and title. */
  readonly heading: string;
  /** 1 for a main clause, 2 for its sub-clauses, and so on. */
  readonly level: number;
  readonly url: string;
  /** The clause's part of the canonical text: its heading, then a line a block, each line ended by a line feed. */
  readonly text: string;
  /** SHA-256 of `text`. */
  readonly hash: string;
  /** Notes of the site's editor, printed with the clause but no part of its text. */
  readonly notes: readonly string[];
}

export function policyDetails(policy: Policy, input: ApiInput): PolicyDetails {
  return {
    $schema: `${input.origin}${routes.policiesSchema()}#/$defs/policyDetails`,
    id: policy.id,
    versions: policy.versions.map((version) => ({
      version: version.date,
      ...periodOf(policy, version),
      texts: languagesOf(version).map((language) => textDetails(input.text(policy.id, version.date, language), input)),
    })),
  };
}

function textDetails(text: PolicyText, input: ApiInput): TextDetails {
  const url = input.origin + routes.version(text.language, text.policy, text.version);
  return {
    language: text.language,
    title: text.title,
    url,
    hash: input.sha256(canonicalText(text)),
    clauses: text.clauses.map((clause) => clauseRecord(clause, url, input)),
  };
}

export function clauseRecord(clause: Clause, page: string, { sha256 }: ApiInput): ClauseRecord {
  const text = canonicalClause(clause);
  return {
    id: clause.id,
    number: clause.number,
    title: inlineText(clause.title),
    heading: headingText(clause),
    level: clause.level,
    url: atClause(page, clause.id),
    text,
    hash: sha256(text),
    notes: editorNotes(clause.blocks),
  };
}
