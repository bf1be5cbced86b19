import type { PolicyId } from '../../domain/policy.ts';
import type { Place, Problem } from '../problem.ts';
import { startOfFile } from '../problem.ts';
import type { TextContext } from './text-context.ts';

/** A link to another policy, with the place where it stands. */
export interface PolicyLinkUse {
  readonly policy: PolicyId;
  readonly clause: string | null;
  readonly place: Place;
}

/** A link out of the site, with the host it leads to and the place where it stands. */
export interface OutsideLink {
  readonly host: string;
  readonly place: Place;
}

/** The reading of one text under way: what is known of it, and what has been found so far. */
export interface Reading {
  readonly context: TextContext;
  /** The text without byte order mark, with line feeds only. */
  readonly source: string;
  /** The number of the clause being read. */
  readonly clauseNumber: string | null;
  /** How many lists and components stand around what is being read. */
  readonly depth: number;
  readonly problems: Problem[];
  /** Every id of the text, in reading order. */
  readonly anchors: Map<string, Place>;
  /** The terms that the text defines. */
  readonly definitions: Map<string, Place>;
  /** Where the parts of the model stand: clauses, blocks, items, rows. */
  readonly places: Map<object, Place>;
  readonly clauseLinks: { readonly clause: string; readonly place: Place }[];
  readonly policyLinks: PolicyLinkUse[];
  readonly outsideLinks: OutsideLink[];
  /** The files beside the text that it prints, such as `manifests/trtc.yml`. */
  readonly usedData: Set<string>;
}

/** Anything with a position: a syntax node, or a place itself. */
export type Placed = Place | { readonly position?: { readonly start: Place } | undefined } | null;

export function startReading(source: string, context: TextContext): Reading {
  return {
    context,
    source,
    clauseNumber: null,
    depth: 0,
    problems: [],
    anchors: new Map(),
    definitions: new Map(),
    places: new Map(),
    clauseLinks: [],
    policyLinks: [],
    outsideLinks: [],
    usedData: new Set(),
  };
}

/** Where a node starts. */
export function placeOf(placed: Placed): Place {
  const { line, column } = (placed && ('line' in placed ? placed : placed.position?.start)) ?? startOfFile;
  return { line, column };
}

/** Remembers where a part of the model was written, and returns it. */
export function placed<Part extends object>(reading: Reading, part: Part, at: Placed): Part {
  reading.places.set(part, placeOf(at));
  return part;
}

/** Notes a problem; the reading goes on, so that one run finds them all. */
export function report(reading: Reading, placed: Placed, rule: string, message: string, mend: string): void {
  reading.problems.push({ file: reading.context.file, ...placeOf(placed), rule, message, mend });
}
