import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Day, Moment } from '../../domain/calendar.ts';
import { headingNumber } from '../../domain/document/plain-text.ts';
import type { PolicyText } from '../../domain/document/policy-text.ts';
import { languageTag } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import type { Standing } from '../../domain/version.ts';
import { translator } from '../../i18n/translator.ts';
import { blockNodes } from './block-nodes.ts';
import { inlineNodes } from './inline-nodes.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** A text, and what its Markdown file says of it in its front matter. */
export interface MarkdownDocument {
  readonly text: PolicyText;
  readonly standing: Standing;
  readonly effectiveFrom: Day;
  readonly lastUpdated: Moment;
  /** SHA-256 of the canonical text. */
  readonly hash: string;
  /** Scheme and host of the public site, without a final slash. */
  readonly origin: string;
}

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false, tableCellPadding: true })
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, listItemIndent: 'one', rule: '-' });

/** The text as GitHub-flavoured Markdown. Links are absolute, so that they lead somewhere wherever the file is read. */
export function markdownFile(document: MarkdownDocument): string {
  return `---\n${frontMatter(document)}---\n\n${processor.stringify(tree(document))}`;
}

function frontMatter({ text, standing, effectiveFrom, lastUpdated, hash, origin }: MarkdownDocument): string {
  const { title, policy, version, language } = text;
  const permalink = origin + routes.version(language, policy, version);
  const facts = { title, policy, version, language: languageTag[language], standing };
  return stringify({ ...facts, effectiveFrom, lastUpdated, hash, permalink }, { lineWidth: 0 });
}

function tree({ text, origin }: MarkdownDocument): Root {
  const { language, policy, version, title, clauses } = text;
  const page = origin + routes.version(language, policy, version);
  const context: MarkdownContext = { language, origin, page, t: translator(language) };
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...clauses.flatMap((clause) => [
        {
          type: 'heading' as const,
          depth: Math.min(clause.level + 1, 6) as 2 | 3 | 4 | 5 | 6,
          children: [
            ...(clause.number === null ? [] : [{ type: 'text' as const, value: `${headingNumber(clause.number)} ` }]),
            ...inlineNodes(clause.title, context, 'line'),
          ],
        },
        ...blockNodes(clause.blocks, context),
      ]),
    ],
  };
}
