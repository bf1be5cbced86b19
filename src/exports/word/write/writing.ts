import type { Language } from '../../../domain/language.ts';
import type { NumberingList } from './numbering.ts';

/** What a tracked change says of itself. */
export interface ChangeStamp {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** What the writers of one document share. */
export interface Writing {
  readonly language: Language;
  /** A tracked change, with a number of its own. */
  change(): ChangeStamp;
  /** A number that no other mark-up of the document has. */
  nextId(): number;
  /** The same number for the same range, at its start and its end. */
  rangeId(range: string): number;
  /** The name of a bookmark for a place; `null` if the document does not have the place. */
  bookmark(anchor: string): string | null;
  /** Absolute address of a place of this text that is not in the document. */
  readonly addressOf: (anchor: string) => string;
  /** Scheme and host of the public site, without a final slash. */
  readonly origin: string;
  readonly numbering: NumberingList;
}

export interface WritingInput {
  readonly language: Language;
  /** Who made the tracked changes, and when. */
  readonly author: string;
  readonly date: string;
  readonly origin: string;
  /** Root-relative address of the text. */
  readonly page: string;
  /** All places that links can lead to. */
  readonly anchors: ReadonlySet<string>;
  readonly numbering: NumberingList;
}

export function startWriting({ author, date, page, anchors, ...rest }: WritingInput): Writing {
  const bookmarks = bookmarkNames(anchors);
  const ranges = new Map<string, number>();
  let id = 0;
  const nextId = (): number => ++id;
  return {
    ...rest,
    nextId,
    rangeId: (range) => {
      const known = ranges.get(range) ?? nextId();
      ranges.set(range, known);
      return known;
    },
    change: () => ({ id: nextId(), author, date }),
    bookmark: (anchor) => bookmarks.get(anchor) ?? null,
    addressOf: (anchor) => `${rest.origin}${page}#${anchor}`,
  };
}

/** Word's names have at most 40 letters, digits and underscores. */
function bookmarkNames(anchors: ReadonlySet<string>): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...anchors].map((anchor) => {
      const plain = `c_${anchor.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 36);
      let name = plain;
      for (let count = 2; taken.has(name); count++) name = `${plain}_${count}`;
      taken.add(name);
      return [anchor, name];
    }),
  );
}
