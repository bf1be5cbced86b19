import { siteLibrary } from '../content/site-library.ts';
import { languages, languageTag, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { addressTable, type AddressTable } from '../domain/stable-links.ts';
import { languagesOf } from '../domain/version.ts';
import { translator, type Translate } from '../i18n/translator.ts';
import { site } from '../site.config.ts';
import type { LinkView } from './frame.ts';

/** A page that leads on. It is for readers of any language, so it has its words in each. */
export interface StableLinkPage {
  readonly title: string;
  readonly description: string;
  readonly parts: readonly StableLinkPart[];
}

export interface StableLinkPart {
  readonly language: Language;
  readonly tag: string;
  readonly t: Translate;
  readonly title: string;
  readonly lead: string;
  readonly links: readonly LinkView[];
}

/** The addresses of this site that lead to others. */
export function siteAddressTable(): AddressTable {
  const { policies, redirects } = siteLibrary();
  return addressTable(policies, redirects);
}

/** `/go/`: the stable address of every policy. */
export function stableLinksPage(): StableLinkPage {
  return linkPage((t, language) => ({
    title: t('links.title'),
    description: t('links.description'),
    lead: t('links.lead'),
    links: siteLibrary().policies.map((policy) => ({
      href: routes.stableLink(policy.id),
      label: policy.title[language],
    })),
  }));
}

/** `/go/{policy}/`: every text there is of a policy. */
export function stableLinkPage(policy: Policy): StableLinkPage {
  return linkPage((t, language) => {
    const title = policy.title[language];
    return {
      title,
      description: t('links.policyDescription', { title }),
      lead: t('links.policyLead'),
      links: [
        { href: routes.policy(language, policy.id), label: t('links.current') },
        ...policy.versions.toReversed().flatMap((version) =>
          languagesOf(version).map((target) => ({
            href: routes.version(target, policy.id, version.date),
            label: t('links.text', { version: version.date, language: t(`language.${target}`) }),
          })),
        ),
      ],
    };
  });
}

/** An address that was replaced by `to`. */
export function movedPage(to: string): StableLinkPage {
  return linkPage((t, language) => ({
    title: t('links.moved'),
    description: t('links.movedDescription'),
    lead: t('links.movedDescription'),
    links: [
      { href: to, label: t('links.movedTo') },
      { href: routes.home(language), label: t('notFound.home') },
    ],
  }));
}

type Words = Pick<StableLinkPart, 'title' | 'lead' | 'links'> & { readonly description: string };

function linkPage(words: (t: Translate, language: Language) => Words): StableLinkPage {
  const own = [site.defaultLanguage, ...languages.filter((language) => language !== site.defaultLanguage)];
  const parts = own.map((language) => {
    const t = translator(language);
    return { language, tag: languageTag[language], t, ...words(t, language) };
  });
  return {
    title: parts.map(({ title }) => title).join(' · '),
    description: parts.map(({ description }) => description).join(' '),
    parts,
  };
}
