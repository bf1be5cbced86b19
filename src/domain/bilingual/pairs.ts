import type { Block, List, ListItem, Table } from '../document/block.ts';
import type { Clause, PolicyText } from '../document/policy-text.ts';
import { align, type Pair } from './align.ts';

/** The clauses of two languages, by id. */
export function clausePairs(one: PolicyText, other: PolicyText): Pair<Clause>[] {
  return align(one.clauses, other.clauses, (left, right) => left.id === right.id);
}

/** The blocks of two languages, by kind; lists and notes also by style and author. */
export function blockPairs(one: readonly Block[], other: readonly Block[]): Pair<Block>[] {
  return align(one, other, (left, right) => variety(left) === variety(right));
}

/** The items of two lists: by id where they have one. */
export function itemPairs(one: List, other: List): Pair<ListItem>[] {
  return align(one.items, other.items, (left, right) => left.id === right.id);
}

/** Whether two tables can be printed as one: same columns, and rows in the same groups. */
export function areLevel(one: Table, other: Table): boolean {
  return shape(one) === shape(other);
}

function shape({ header, groups }: Table): string {
  return [header.length, ...groups.map(({ title, rows }) => `${title === null ? '' : 'titled '}${rows.length}`)].join();
}

function variety(block: Block): string {
  if (block.kind === 'list') return `list ${block.style}`;
  return block.kind === 'note' ? `note ${block.author}` : block.kind;
}
