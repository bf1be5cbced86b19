import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions } from 'docx';
import type { Flow, FlowParagraph, Numbering, NumberPattern } from '../flow/flow.ts';
import { patternKey } from '../flow/numbering.ts';
import { paragraphsIn } from './paragraphs-in.ts';

/** The ways of counting that a document uses; a way's place in the list is its name in the document. */
export type NumberingList = readonly NumberPattern[];

/** All that the paragraphs use, and headings and bullets in any case. */
export function numberingList(flow: readonly Flow[]): NumberingList {
  const patterns = paragraphsIn(flow)
    .flatMap(({ formats }: FlowParagraph) => [formats.from, formats.to])
    .flatMap((format) => format?.numbering?.pattern ?? []);
  return [...new Map([...alwaysThere, ...patterns].map((pattern) => [patternKey(pattern), pattern])).values()];
}

const alwaysThere: readonly NumberPattern[] = [{ kind: 'headings' }, { kind: 'bullets' }];

export function numberingConfig(list: NumberingList) {
  return list.map((pattern, at) => ({ reference: nameAt(at), levels: levelsOf(pattern) }));
}

/** A paragraph's place in the counting. */
export function numberingOption({ pattern, list, level }: Numbering, patterns: NumberingList) {
  const key = patternKey(pattern);
  const at = patterns.findIndex((one) => patternKey(one) === key);
  return { reference: nameAt(at), level, instance: list };
}

function nameAt(place: number): string {
  return `counting${place}`;
}

function levelsOf(pattern: NumberPattern): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    ...labelOf(pattern, level),
  }));
}

function labelOf(pattern: NumberPattern, level: number): Partial<ILevelsOptions> {
  switch (pattern.kind) {
    case 'headings': {
      const numbers = Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join('.');
      return { format: LevelFormat.DECIMAL, text: level === 0 ? `${numbers}.` : numbers };
    }
    case 'bullets':
      return { format: LevelFormat.BULLET, text: ['•', '–', '·'][level % 3]! };
    case 'counted': {
      const text = `${pattern.before}%${level + 1}${pattern.after}`;
      return { format: LevelFormat.DECIMAL, start: pattern.start, text };
    }
  }
}
