import type { Day } from '../../domain/calendar.ts';
import { dayWords } from '../../domain/day-words.ts';
import { languageTag } from '../../domain/language.ts';
import { nameOf } from '../../domain/verification/identify-file.ts';
import type { TextFinding } from '../../domain/verification/identify-text.ts';
import type { FileResult } from './check-file.ts';
import type { TextResult } from './check-text.ts';
import { differenceList } from './difference-list.ts';
import { element, filled } from '../element.ts';
import type { PlacedText, ReadableText } from './known.ts';
import { placeCard } from './place-card.ts';
import type { VerifierSettings } from './settings.ts';

/** What is said of a file or a text. */
export interface Verdict {
  readonly kind: 'unaltered' | 'altered' | 'none';
  /** Read out at once. */
  readonly words: string;
  readonly details: readonly HTMLElement[];
}

type Clauses = ReadableText['clauses'];

/** @param day by the reader's clock */
export function fileVerdict(result: FileResult, day: Day, settings: VerifierSettings): Verdict {
  const { words } = settings;
  if (result.kind === 'empty') return { kind: 'none', words: words.fileEmpty, details: [] };
  if (result.kind === 'wrong-kind') {
    const kinds = result.kinds.map((kind) => (kind === '' ? '' : `.${kind}`)).filter(Boolean);
    const list = new Intl.ListFormat(languageTag[settings.language], { type: 'disjunction' });
    return { kind: 'none', words: filled(words.fileKind, { kinds: list.format(kinds) }), details: [] };
  }
  const { finding } = result;
  if (finding.kind === 'unknown') return { kind: 'none', words: words.fileUnknown, details: [] };
  const { place } = finding.file;
  const name = { file: nameOf(finding.file) };
  return {
    kind: finding.kind,
    words: filled(finding.kind === 'unaltered' ? words.fileUnaltered : words.fileAltered, name),
    details: place ? [places([{ place, clauses: [] }], day, settings)] : [],
  };
}

/** @param day by the reader's clock */
export function textVerdict(result: TextResult, day: Day, settings: VerifierSettings): Verdict {
  const { words, language } = settings;
  switch (result.kind) {
    case 'empty':
      return { kind: 'none', words: words.textEmpty, details: [] };
    case 'too-long':
      return { kind: 'none', words: words.textLong, details: [] };
    case 'not-text':
      return { kind: 'none', words: words.textBinary, details: [] };
    case 'before-correction': {
      const { date, reason } = result.correction;
      const said = filled(words.textCorrected, { date: dayWords(date, language), reason: reason[language] });
      return { kind: 'altered', words: said, details: [places([{ place: result.place, clauses: [] }], day, settings)] };
    }
    case 'text':
      return findingVerdict(result.finding, day, settings);
  }
}

function findingVerdict(finding: TextFinding<ReadableText>, day: Day, settings: VerifierSettings): Verdict {
  const { words } = settings;
  const all = (texts: readonly ReadableText[]): HTMLElement[] => [
    places(
      texts.map((place) => ({ place, clauses: [] })),
      day,
      settings,
    ),
  ];
  switch (finding.kind) {
    case 'short':
      return { kind: 'none', words: words.textShort, details: [] };
    case 'unknown':
      return { kind: 'none', words: words.textUnknown, details: [] };
    case 'exact':
      return { kind: 'unaltered', words: words.textExact, details: all(finding.texts) };
    case 'whole':
      return { kind: 'unaltered', words: words.textWhole, details: all(finding.texts) };
    case 'passage': {
      const found = finding.passages.map(({ text, clauses }) => ({ place: text, clauses }));
      return { kind: 'unaltered', words: words.textPassage, details: [places(found, day, settings)] };
    }
    case 'different': {
      const { text, difference, isWhole } = finding;
      const { missing, added } = {
        missing: count(difference.missing, settings),
        added: count(difference.added, settings),
      };
      const further = isWhole ? words.textComplete : words.textInside;
      const said =
        difference.missing === 0 ? filled(further, { added }) : filled(words.textDifferent, { missing, added });
      return { kind: 'altered', words: said, details: [...all([text]), differenceList(difference, text, settings)] };
    }
  }
}

function places(
  found: readonly { readonly place: PlacedText; readonly clauses: Clauses }[],
  day: Day,
  settings: VerifierSettings,
): HTMLElement {
  const cards = found.map(({ place, clauses }) => placeCard(place, clauses, day, settings));
  return element('ul', { class: 'versions', role: 'list' }, ...cards);
}

function count(n: number, { words, language }: VerifierSettings): string {
  return filled(n === 1 ? words.one : words.other, { n: n.toLocaleString(languageTag[language]) });
}
