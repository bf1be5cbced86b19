import type { Inline, LinkTarget } from '../../../domain/document/inline.ts';
import type { Language } from '../../../domain/language.ts';

/** Words under the same marks, in one language. */
export interface Span {
  /** A line feed for a break. */
  readonly text: string;
  readonly code: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: LinkTarget | { readonly kind: 'term'; readonly term: string } | null;
  /** In the other of the site's languages. */
  readonly isForeign: boolean;
}

type Marks = Omit<Span, 'text' | 'isForeign'>;

const plain: Marks = { code: false, strong: false, emphasis: false, link: null };

/** A run as Word has it: without nesting. */
export function spansOf(inlines: readonly Inline[], language: Language, marks: Marks = plain): Span[] {
  return inlines.flatMap((inline): Span[] => {
    switch (inline.kind) {
      case 'text':
        return inLanguages(inline.text, language).map((part) => ({ ...marks, ...part }));
      case 'code':
        return inline.text === '' ? [] : [{ ...marks, code: true, text: inline.text, isForeign: false }];
      case 'break':
        return [{ ...marks, text: '\n', isForeign: false }];
      case 'strong':
      case 'emphasis':
        return spansOf(inline.children, language, { ...marks, [inline.kind]: true });
      case 'link':
        return spansOf(inline.children, language, { ...marks, link: inline.target });
      case 'definition':
        return spansOf(inline.children, language, { ...marks, link: { kind: 'term', term: inline.term } });
    }
  });
}

const latin = String.raw`\p{Script=Latin}`;
const foreign: Readonly<Record<Language, RegExp>> = {
  en: /(\p{Script=Han}(?:[\p{Script=Han}\p{N}、，。：；（）《》“”]*\p{Script=Han})?[）》]?)/u,
  zh: new RegExp(String.raw`(${latin}(?:[${latin}\p{N} .,'’&/()_@+:-]*[${latin}\p{N}])?)`, 'u'),
};

/** An address is in no language. */
const address = /(https?:\/\/[\x21-\x7e]+)/;

/** Cuts a text where its language changes. */
export function inLanguages(
  text: string,
  language: Language,
): { readonly text: string; readonly isForeign: boolean }[] {
  return text
    .split(address)
    .flatMap((part, at) =>
      at % 2 === 1
        ? [{ text: part, isForeign: false }]
        : part.split(foreign[language]).map((own, place) => ({ text: own, isForeign: place % 2 === 1 })),
    )
    .filter((part) => part.text !== '');
}
