import type { PolicyText } from '../../domain/document/policy-text.ts';
import type { Place, Problem } from '../problem.ts';
import { checkSource } from './check-source.ts';
import { checkClauses } from './check-clauses.ts';
import { checkTree } from './check-tree.ts';
import { parseMdx } from './parse-mdx.ts';
import { readClauses, type PlacedClause } from './read-clauses.ts';
import { report, startReading, type OutsideLink, type PolicyLinkUse, type Reading } from './reading.ts';
import type { TextContext } from './text-context.ts';

/** A text with what the model leaves out: where its ids stand, and what it refers to outside itself. */
export interface TextReading {
  readonly file: string;
  /** As much of the text as could be read; whole if there are no problems. */
  readonly text: PolicyText;
  readonly problems: readonly Problem[];
  /** Every id of the text, in reading order. */
  readonly anchors: ReadonlyMap<string, Place>;
  /** The terms that the text defines. */
  readonly definitions: ReadonlyMap<string, Place>;
  /** Where the parts of the model stand: clauses, blocks, items, rows. */
  readonly places: ReadonlyMap<object, Place>;
  readonly policyLinks: readonly PolicyLinkUse[];
  readonly outsideLinks: readonly OutsideLink[];
  /** The files beside the text that it prints, such as `manifests/trtc.yml`. */
  readonly usedData: ReadonlySet<string>;
}

/** Reads a text written as docs/writing-policies.md describes. What depends on other files is left to `checkLibrary`. */
export function readText(source: string, context: TextContext): TextReading {
  const reading = startReading(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), context);
  const clauses = readAllClauses(reading);
  checkClauses(clauses, reading);
  checkClauseLinks(reading);
  const { policy, version, language, title, file } = context;
  const text = { policy, version, language, title, clauses: clauses.map(({ clause }) => clause) };
  for (const { clause, place } of clauses) reading.places.set(clause, place);
  const { problems, anchors, definitions, places, policyLinks, outsideLinks, usedData } = reading;
  return { file, text, problems, anchors, definitions, places, policyLinks, outsideLinks, usedData };
}

function readAllClauses(reading: Reading): PlacedClause[] {
  if (!checkSource(reading)) return [];
  const root = parseMdx(reading);
  return root && checkTree(root, reading) ? readClauses(root.children, reading) : [];
}

function checkClauseLinks(reading: Reading): void {
  for (const { clause, place } of reading.clauseLinks) {
    if (reading.anchors.has(clause)) continue;
    report(
      reading,
      place,
      'dead-link',
      `Nothing in this text has the id “${clause}”.`,
      'Correct the id, or link to the other policy with policy:….',
    );
  }
}
