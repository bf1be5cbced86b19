import { endpoints, type Endpoint } from '../api/endpoints.ts';
import { siteLibrary } from '../content/site-library.ts';
import { languages, type Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { currentVersion } from './current-version.ts';
import { absolute, pageFrame, type Frame, type LinkView } from './frame.ts';

/** The page that says how other sites and programs use this one. */
export interface ApiPage {
  readonly frame: Frame;
  /** A stable link in full, with everything it can name. */
  readonly linkExample: string;
  readonly links: LinkView;
  readonly endpoints: readonly EndpointView[];
  readonly openApi: LinkView;
  /** What a page of another site holds to show a policy. */
  readonly snippet: string;
  readonly news: readonly LinkView[];
}

export interface EndpointView {
  readonly path: string;
  readonly answer: string;
  readonly schema: LinkView;
  readonly example: LinkView;
}

export function apiPage(language: Language): ApiPage {
  const t = translator(language);
  const example = exampleText(language);
  return {
    frame: pageFrame({
      language,
      title: t('api.title'),
      description: t('api.description'),
      path: routes.apiPage,
    }),
    linkExample: `${absolute(routes.stableLink(example.policy))}?lang=${example.language}&version=${example.version}#${example.clause}`,
    links: { href: routes.stableLinks(), label: t('api.linksAll') },
    endpoints: endpoints.map((endpoint) => ({
      path: endpoint.path,
      answer: t(`api.endpoints.${endpoint.id}`),
      schema: { href: endpoint.schema.split('#')[0]!, label: t('api.schema') },
      example: { href: filled(endpoint, example), label: t('api.open') },
    })),
    openApi: { href: routes.openApi(), label: t('api.tools') },
    snippet: [
      `<script src="${absolute(routes.embedScript())}" async></script>`,
      `<trtc-policy policy="${example.policy}" version="current" lang="auto">`,
      `  <a href="${absolute(routes.stableLink(example.policy))}">${example.title}</a>`,
      '</trtc-policy>',
    ].join('\n'),
    news: [
      { href: routes.feed(language), label: t('api.atom') },
      { href: routes.jsonFeed(language), label: t('api.json') },
      { href: routes.changesApi(), label: t('api.changesFile') },
    ],
  };
}

interface Example {
  readonly policy: string;
  readonly title: string;
  readonly version: string;
  readonly language: Language;
  readonly clause: string;
}

/** The text in force of the policy that was published last. */
function exampleText(language: Language): Example {
  const [policy] = siteLibrary().policies.toSorted((a, b) =>
    currentVersion(a).lastUpdated < currentVersion(b).lastUpdated ? 1 : -1,
  );
  const version = currentVersion(policy!);
  const own = languages.find((target) => target === language && version.languages[target]) ?? languages[0];
  const clause = siteLibrary().text(policy!.id, version.date, own).clauses[0]!.id;
  return { policy: policy!.id, title: policy!.title[language], version: version.date, language: own, clause };
}

function filled({ path }: Endpoint, { policy, version, language }: Example): string {
  return path
    .replace('{policy}', policy)
    .replace('{version}', version)
    .replace('{lang}', language)
    .replace('{year}', version.slice(0, 4));
}
