import { siteLibrary } from '../content/site-library.ts';
import type { PolicyText } from '../domain/document/policy-text.ts';
import type { Term } from '../domain/glossary.ts';
import { languageTag, otherLanguage, type Language } from '../domain/language.ts';
import type { PolicyId } from '../domain/policy.ts';
import { atClause, routes } from '../domain/routes.ts';
import { definingClause, usesTerm } from '../domain/term-usage.ts';
import { translator } from '../i18n/translator.ts';
import { pageFrame, type Frame, type LinkView } from './frame.ts';
import { currentVersion } from './current-version.ts';

export interface GlossaryPage {
  readonly frame: Frame;
  readonly terms: readonly TermView[];
}

export interface TermView {
  readonly id: string;
  readonly term: string;
  /** Further spellings, as a list in words; `null` if there are none. */
  readonly forms: string | null;
  readonly definition: string;
  readonly counterpart: { readonly term: string; readonly tag: string };
  /** The clauses that define the term. */
  readonly definedIn: readonly LinkView[];
  /** The policies whose current version uses the term. */
  readonly usedIn: readonly LinkView[];
}

export function glossaryPage(language: Language): GlossaryPage {
  const t = translator(language);
  return {
    frame: pageFrame({
      language,
      title: t('glossary.title'),
      description: t('glossary.description'),
      path: routes.glossary,
    }),
    terms: termViews(language, (policy, clause) => atClause(routes.policy(language, policy), clause)),
  };
}

/**
 * The terms in the alphabetical order of the language: by letter, or by pinyin. `address` leads to a clause of a
 * policy's current version, or to its beginning.
 */
export function termViews(
  language: Language,
  address: (policy: PolicyId, clause: string | null) => string,
): TermView[] {
  const library = siteLibrary();
  const texts = library.policies.map((policy) => library.text(policy.id, currentVersion(policy).date, language));
  const order = new Intl.Collator(languageTag[language]);
  return library.glossary
    .map((term) => termView(term, texts, language, address))
    .sort((a, b) => order.compare(a.term, b.term));
}

function termView(
  term: Term,
  texts: readonly PolicyText[],
  language: Language,
  address: (policy: PolicyId, clause: string | null) => string,
): TermView {
  const entry = term[language];
  const other = otherLanguage(language);
  const list = new Intl.ListFormat(languageTag[language], { type: 'disjunction' });
  const link = (text: PolicyText, clause: string | null): LinkView => ({
    href: address(text.policy, clause),
    label: text.title,
  });
  return {
    id: term.id,
    term: entry.term,
    forms: entry.forms.length > 0 ? list.format(entry.forms) : null,
    definition: entry.definition,
    counterpart: { term: term[other].term, tag: languageTag[other] },
    definedIn: texts.flatMap((text) => {
      const clause = definingClause(text, term.id);
      return clause === null ? [] : [link(text, clause)];
    }),
    usedIn: texts.filter((text) => usesTerm(text, entry)).map((text) => link(text, null)),
  };
}
