import type { Inline } from '../../domain/document/inline.ts';
import type { Language } from '../../domain/language.ts';

const fullWidth = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const fullWidthPunctuation = /[\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const lineBreak = '\r';

/**
 * A run of words as it is read, not as it is wrapped in the file: a line end becomes a space, in Chinese nothing
 * between Han characters or beside full-width punctuation. Spaces at both ends and doubled ones go.
 */
export function joinLines(inlines: readonly Inline[], language: Language): Inline[] {
  const whole = flatten(inlines);
  let at = 0;

  const joinAll = (run: readonly Inline[]): Inline[] => run.map(join).filter((inline) => !isEmpty(inline));

  const join = (inline: Inline): Inline => {
    switch (inline.kind) {
      case 'text': {
        const start = at;
        at += inline.text.length;
        const text = inline.text.replace(/[ \t\n]+/g, (space, offset: number) =>
          spaceBetween(whole, start + offset, start + offset + space.length, language, space.includes('\n')),
        );
        return { kind: 'text', text };
      }
      case 'code':
      case 'break':
        at += inline.kind === 'code' ? inline.text.length : 1;
        return inline;
      default:
        return { ...inline, children: joinAll(inline.children) };
    }
  };

  return mergeTexts(joinAll(inlines));
}

function spaceBetween(whole: string, from: number, to: number, language: Language, lineEnd: boolean): string {
  const before = whole[from - 1];
  const after = whole[to];
  if (before === undefined || after === undefined || /\s/.test(before) || after === lineBreak) return '';
  return lineEnd && language === 'zh' && joinsTightly(before, after) ? '' : ' ';
}

/** All characters of a run in a row, so that a space can be judged by its neighbours, whatever mark-up they are in. */
function flatten(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return lineBreak;
      return 'text' in inline ? inline.text : flatten(inline.children);
    })
    .join('');
}

function joinsTightly(before: string, after: string): boolean {
  if (fullWidthPunctuation.test(before) || fullWidthPunctuation.test(after)) return true;
  return fullWidth.test(before) && fullWidth.test(after);
}

function isEmpty(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text === '';
}

function mergeTexts(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text') {
      merged[merged.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else {
      merged.push(inline);
    }
  }
  return merged;
}
