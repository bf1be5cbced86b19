import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions } from 'docx';
import type { Flow, FlowParagraph, Numbering, NumberPattern } from '../flow/flow.ts';
import { patternKey } from '../flow/numbering.ts';
import { paragraphsIn } from './paragraphs-in.ts';

/** The ways of counting that a document uses, by their names in it. */
export type NumberingList = ReadonlyMap<string, NumberPattern>;

/** All that the paragraphs use, and headings and bullets in any case. */
export function numberingList(flow: readonly Flow[]): NumberingList {
  const patterns = paragraphsIn(flow)
    .flatMap(({ formats }: FlowParagraph) => [formats.from, formats.to])
    .flatMap((format) => format?.numbering?.pattern ?? []);
  return new Map([...alwaysThere, ...patterns].map((pattern) => [patternKey(pattern), pattern]));
}

const alwaysThere: readonly NumberPattern[] = [{ kind: 'headings' }, { kind: 'bullets' }];

export function numberingConfig(list: NumberingList) {
  return [...list].map(([reference, pattern]) => ({ reference, levels: levelsOf(pattern) }));
}

/** A paragraph's place in the counting. */
export function numberingOption({ pattern, list, level }: Numbering) {
  return { reference: patternKey(pattern), level, instance: list };
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
