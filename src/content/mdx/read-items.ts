import type { List } from '../../domain/document/block.ts';
import { blockNodes } from './block-nodes.ts';
import type { Component } from './component.ts';
import { readAttributes } from './read-attributes.ts';
import { readList } from './read-list.ts';
import { report, type Reading } from './reading.ts';

/** `<Items>`: one ordered list whose items are cited by the clause's number, “4.1”, “4.2”. */
export function readItems(component: Component, reading: Reading): List | null {
  readAttributes(component, [], reading);
  const [list, ...others] = blockNodes(component.children);
  if (list?.type !== 'list' || !list.ordered || others.length > 0) {
    report(
      reading,
      others[0] ?? component,
      'items',
      '<Items> holds one ordered list and nothing else.',
      'Write the items 1., 2., 3. between <Items> and </Items>, and all else outside.',
    );
    return null;
  }
  if (reading.clauseNumber === null) {
    report(
      reading,
      component,
      'items',
      '<Items> takes its numbers from the clause, but this clause has none.',
      'Number the clause, or write a list without <Items>.',
    );
  }
  return readList(list, reading, 'subclause');
}
