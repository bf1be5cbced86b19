import type { Day } from './calendar.ts';
import type { Block } from './document/block.ts';
import { clauseLines, headingText, inlineText } from './document/plain-text.ts';
import { clausePath, type Clause, type PolicyText } from './document/policy-text.ts';
import type { PolicyId } from './policy.ts';
import { definitionsIn } from './terms/definitions.ts';

/** What a clause holds besides running text, as readers filter by it; `clause` where it holds none of the others. */
export const recordKinds = ['clause', 'definition', 'table', 'manifest'] as const;

export type RecordKind = (typeof recordKinds)[number];

/** What search knows of one clause: the words it says and where it stands. */
export interface SearchRecord {
  readonly policy: PolicyId;
  readonly version: Day;
  readonly clause: string;
  /** As printed, without a final full stop; `null` for an unnumbered clause. */
  readonly number: string | null;
  /** The clause's title, without its number. */
  readonly heading: string;
  /** The policy's title. */
  readonly title: string;
  /** Printed headings from the main clause down to this one. */
  readonly path: readonly string[];
  readonly kinds: readonly RecordKind[];
  /** The terms that the clause defines, in its own words. */
  readonly defines: readonly string[];
  /** All words of the clause, heading first, a line a block. */
  readonly text: string;
}

/** One record a clause, in reading order. */
export function searchRecords(text: PolicyText): SearchRecord[] {
  const definitions = [...definitionsIn(text).values()];
  return text.clauses.map((clause) => {
    const defines = definitions.filter((defined) => defined.clause === clause.id).map(({ words }) => words);
    return {
      policy: text.policy,
      version: text.version,
      clause: clause.id,
      number: clause.number,
      heading: inlineText(clause.title),
      title: text.title,
      path: clausePath(text, clause).map(headingText),
      kinds: kindsOf(clause, defines),
      defines,
      text: [headingText(clause), ...clauseLines(clause)].join('\n'),
    };
  });
}

function kindsOf({ blocks }: Clause, defines: readonly string[]): RecordKind[] {
  const kinds: RecordKind[] = [
    ...(defines.length > 0 ? (['definition'] as const) : []),
    ...(holds(blocks, ({ kind }) => kind === 'table') ? (['table'] as const) : []),
    ...(holds(blocks, (block) => block.kind === 'code' && block.download !== null) ? (['manifest'] as const) : []),
  ];
  return kinds.length > 0 ? kinds : ['clause'];
}

function holds(blocks: readonly Block[], is: (block: Block) => boolean): boolean {
  return blocks.some((block) => {
    if (is(block)) return true;
    if (block.kind === 'list') return block.items.some((item) => holds(item.blocks, is));
    return block.kind === 'note' && holds(block.blocks, is);
  });
}
