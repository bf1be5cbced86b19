import { readTag, type Speech } from '../mark-speech.ts';
import type { StructureElement, StructureKid } from './structure-tree.ts';

/**
 * The tree with insertions and deletions as such: they are spans that tell how they look, and are read out with the
 * words that say what they are. A look alone tells nothing to a reader who listens.
 */
export function saySpeech(element: StructureElement, speech: readonly Speech[]): StructureElement {
  const kids = element.kids.map((kid) => (kid.kind === 'element' ? saySpeech(kid, speech) : kid));
  const { language, speech: index } = readTag(element.language ?? '');
  const said = index === null ? undefined : speech[index];
  if (!said) return { ...element, kids };
  return {
    ...element,
    kids: kids.map((kid) => inSameLanguage(kid, language)),
    type: 'Span',
    language: null,
    alternative: said.words,
    added: { Layout: { TextDecorationType: said.role === 'Ins' ? 'Underline' : 'LineThrough' } },
  };
}

/** Within a marked element Chromium writes the language of those that do not share its private part. */
function inSameLanguage(kid: StructureKid, language: string): StructureKid {
  return kid.kind === 'element' && kid.language === language ? { ...kid, language: null } : kid;
}
