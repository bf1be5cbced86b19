import type { PolicyText } from '../../domain/document/policy-text.ts';
import { languageTag, type Language } from '../../domain/language.ts';
import { compareTexts } from '../../domain/revision/compare-texts.ts';
import { printedHeadings } from '../../domain/revision/printed-heading.ts';
import { summarize } from '../../domain/revision/summary.ts';
import { summaryRows } from '../../i18n/revision-summary.ts';
import type { RevisionWords } from '../../i18n/revision-words.ts';
import { revisedClausesHtml } from '../../markup/revision-html.ts';
import { revisionSummaryHtml } from '../../markup/revision-summary-html.ts';

/** Two texts of a policy, the older one first, and the offers by which they were chosen. */
export interface Chosen {
  readonly from: PolicyText;
  readonly to: PolicyText;
  readonly options: readonly [HTMLOptionElement, HTMLOptionElement];
  readonly language: Language;
  readonly words: RevisionWords;
}

/** Puts the comparison of two texts into a copy of the page's template. */
export function fillComparison(article: DocumentFragment, { from, to, options, language, words }: Chosen): void {
  const revision = compareTexts(from, to);
  const summary = summarize(revision);
  const { added, removed, moved } = summary.words;
  const changed = new Intl.NumberFormat(languageTag[language]).format(added + removed + moved);
  article.querySelectorAll('[data-side]').forEach((side, index) => {
    const { value, dataset } = options[index]!;
    Object.assign(side.querySelector('a')!, { href: dataset.href!, textContent: value });
    side.querySelector('span')!.textContent = dataset.period!;
  });
  article.querySelector('[data-changed]')!.textContent = changed;
  const list = revisionSummaryHtml(summaryRows(summary, words));
  article.querySelector('.redline-summary')!.insertAdjacentHTML('beforeend', list);
  const context = { language, words, moves: revision.moves, headings: printedHeadings(revision) };
  article.querySelector('.text-body')!.innerHTML = revisedClausesHtml(revision.clauses, context);
}
