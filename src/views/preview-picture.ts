import { languageTag, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';

/** Pixels: what those who show links ask for (1.91 : 1), wide enough for a sharp screen. */
export const previewSize = { width: 1200, height: 630 } as const;

/**
 * The words of the picture that other sites show beside a link. It names the policy and nothing that a new version
 * would change: such pictures are kept elsewhere for as long as anybody likes.
 */
export interface PreviewPicture {
  /** Root-relative address of the picture. */
  readonly path: string;
  readonly languageTag: string;
  /** What stands above the title; `null` where that would be the title. */
  readonly site: string | null;
  readonly title: string;
  readonly product: string;
  /** The same words for who does not see it. */
  readonly alt: string;
}

/** The picture of all pages about a policy, or (`null`) of the others. */
export function previewPicture(language: Language, policy: Policy | null): PreviewPicture {
  const t = translator(language);
  const site = policy && t('site.name');
  const title = policy ? policy.title[language] : t('site.name');
  const product = t('book.product');
  return {
    path: routes.preview(language, policy?.id ?? null),
    languageTag: languageTag[language],
    site,
    title,
    product,
    alt: [title, product, ...(site === null ? [] : [site])].join(' · '),
  };
}
