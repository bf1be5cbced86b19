import type { PhrasingContent } from 'mdast';
import type { Inline, LinkTarget } from '../../domain/document/inline.ts';
import { linkHref, routes } from '../../domain/routes.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** A run of words. In a `line`, a heading or a cell, a line cannot be ended but by HTML. */
export function inlineNodes(
  inlines: readonly Inline[],
  context: MarkdownContext,
  place: 'paragraph' | 'line' = 'paragraph',
): PhrasingContent[] {
  return inlines.map((inline): PhrasingContent => {
    switch (inline.kind) {
      case 'text':
        return { type: 'text', value: inline.text };
      case 'code':
        return { type: 'inlineCode', value: inline.text };
      case 'break':
        return place === 'line' ? lineBreak : { type: 'break' };
      case 'strong':
      case 'emphasis':
        return { type: inline.kind, children: inlineNodes(inline.children, context, place) };
      case 'link':
        return link(addressOf(inline.target, context), inlineNodes(inline.children, context, place));
      case 'definition': {
        const url = context.origin + routes.term(context.language, inline.term);
        return link(url, inlineNodes(inline.children, context, place));
      }
    }
  });
}

export const lineBreak: PhrasingContent = { type: 'html', value: '<br>' };

function link(url: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children: children };
}

function addressOf(target: LinkTarget, { language, origin, page }: MarkdownContext): string {
  const href = linkHref(target, language);
  return target.kind === 'clause' ? page + href : target.kind === 'policy' ? origin + href : href;
}
