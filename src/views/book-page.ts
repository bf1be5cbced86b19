import { siteLibrary } from '../content/site-library.ts';
import { bookAnchors } from '../domain/book/book-anchors.ts';
import { chapterText } from '../domain/book/chapter-text.ts';
import type { Day } from '../domain/calendar.ts';
import { languageTag, type Language } from '../domain/language.ts';
import { translator, type Translate } from '../i18n/translator.ts';
import { site } from '../site.config.ts';
import { currentVersion } from './current-version.ts';
import { termViews, type TermView } from './glossary-page.ts';
import { textRunningWords, type RunningWords } from './running-words.ts';
import { contents, policyPage, type ContentsEntry, type TextPage } from './text-page.ts';

/** All policies in force in one document, made to be printed. */
export interface BookPage {
  readonly language: Language;
  readonly languageTag: string;
  readonly t: Translate;
  /** The day since which all its versions have been in force. */
  readonly edition: Day;
  readonly origin: string;
  readonly notices: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly contents: readonly BookEntry[];
  readonly chapters: readonly Chapter[];
  readonly terms: readonly TermView[];
  /** What stands above and below what is not a chapter. */
  readonly running: RunningWords;
}

/** An entry of the contents with those below it; `id` is the place that it leads to. */
export interface BookEntry {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
}

/** A policy in the book: its page, with a text whose links stay in the book. */
export interface Chapter {
  readonly id: string;
  readonly page: TextPage;
  readonly running: RunningWords;
}

export function bookPage(language: Language): BookPage {
  const t = translator(language);
  const chapters = bookChapters(language);
  const days = siteLibrary().policies.map((policy) => currentVersion(policy).effectiveFrom);
  const edition = days.reduce((latest, day) => (day > latest ? day : latest));
  return {
    language,
    languageTag: languageTag[language],
    t,
    edition,
    origin: site.origin,
    notices: [
      { heading: t('book.copyright'), paragraphs: [t('book.copyrightLine'), t('book.copyrightWords')] },
      { heading: t('book.trademark'), paragraphs: [t('book.trademarkWords')] },
      { heading: t('book.service'), paragraphs: [t('book.serviceWords')] },
      { heading: t('book.restated'), paragraphs: [t('site.restated')] },
    ],
    contents: [
      ...chapters.map(({ id, page }) => ({
        id,
        title: page.text.title,
        entries: contents(page.text).filter(({ level }) => level === 1),
      })),
      { id: bookAnchors.glossary(), title: t('glossary.title'), entries: [] },
    ],
    chapters,
    terms: termViews(
      language,
      (policy, clause) => `#${clause === null ? bookAnchors.chapter(policy) : bookAnchors.clause(policy, clause)}`,
    ).map((term) => ({ ...term, id: bookAnchors.term(term.id) })),
    running: {
      headerStart: t('book.title'),
      headerEnd: t('book.edition', { day: edition }),
      footerStart: site.origin,
      footerEnd: t('print.page'),
    },
  };
}

function bookChapters(language: Language): Chapter[] {
  const pages = siteLibrary().policies.map((policy) => ({ policy, page: policyPage(policy, language) }));
  const texts = pages.map(({ policy, page }) => siteLibrary().text(policy.id, page.version.date, language));
  return pages.map(({ policy, page }, index) => ({
    id: bookAnchors.chapter(policy.id),
    page: { ...page, text: chapterText(texts[index]!, texts), changes: null },
    running: {
      ...textRunningWords(policy, currentVersion(policy), language),
      headerStart: translator(language)('book.title'),
    },
  }));
}
