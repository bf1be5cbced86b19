import type { Heading, PhrasingContent } from 'mdast';
import type { Clause } from '../../domain/document/policy-text.ts';
import { enterAnchor, idInComment } from './read-anchor.ts';
import { readInlines } from './read-inlines.ts';
import { report, type Reading } from './reading.ts';

const numberBefore = /^(?:(\d+)\.|(\d+(?:\.\d+)+)\.?)(?:\s+|$)/;
const likeNumber = /^\d+[.．、)）]/;

/** A clause's heading: its id, its number, its title and how deep it stands. */
export function readHeading(heading: Heading, reading: Reading): Omit<Clause, 'blocks'> {
  checkDepth(heading, reading);
  const { id, words } = takeId(heading, reading);
  const { number, title } = takeNumber(words, reading);
  const inlines = readInlines(title, reading);
  if (inlines.length === 0) {
    report(reading, heading, 'empty-title', 'This clause has no title.', 'Write it between the number and the id.');
  }
  return { id, number, title: inlines, level: heading.depth - 1 };
}

function checkDepth(heading: Heading, reading: Reading): void {
  const underlined = !reading.source.startsWith('#', heading.position?.start.offset);
  if (underlined) {
    report(
      reading,
      heading,
      'underlined-heading',
      'A line of = or - makes the words above it a heading.',
      'Write headings with ##; remove the line if none is meant.',
    );
  } else if (heading.depth < 2 || heading.depth > 4) {
    report(
      reading,
      heading,
      'heading-depth',
      `${'#'.repeat(heading.depth)} is no level of clauses.`,
      'Clauses are ##, ### and ####; the title of the policy stands in policy.yml.',
    );
  }
}

function takeId(heading: Heading, reading: Reading): { id: string; words: PhrasingContent[] } {
  const at = heading.children.findLastIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const id = idInComment(heading.children[at]);
  if (id === null) {
    report(
      reading,
      heading,
      'missing-clause-id',
      'This heading has no id.',
      'End it with an id that is the same in every language, such as {/* #retention */}.',
    );
    return { id: '', words: heading.children };
  }
  enterAnchor(id, heading, reading);
  return { id, words: heading.children.slice(0, at) };
}

function takeNumber(
  words: readonly PhrasingContent[],
  reading: Reading,
): { number: string | null; title: readonly PhrasingContent[] } {
  const [first, ...rest] = words;
  const match = first?.type === 'text' ? numberBefore.exec(first.value) : null;
  if (first?.type === 'text' && !match && likeNumber.test(first.value)) {
    report(
      reading,
      first,
      'clause-number',
      'This looks like a number, but is not written like one.',
      'Write 6. or 6.2, then a space, then the title.',
    );
  }
  if (first?.type !== 'text' || !match) return { number: null, title: words };
  const value = first.value.slice(match[0].length);
  return { number: match[1] ?? match[2] ?? null, title: [{ ...first, value }, ...rest] };
}
