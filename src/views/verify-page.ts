import { siteLibrary } from '../content/site-library.ts';
import { languages, type Bilingual, type Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { absolute, pageFrame, type Frame } from './frame.ts';

/** The page that tells which text a file or a passage is. */
export interface VerifyPage {
  readonly frame: Frame;
  /** What stands on every page of a PDF, in each language. */
  readonly printed: Bilingual<PrintedWords>;
  readonly checksums: string;
  readonly api: string;
  readonly schema: string;
  /** Commands to copy. */
  readonly commands: { readonly file: string; readonly text: string; readonly clauses: string };
}

/** `{title}`, `{version}`, `{page}` and `{pages}` stand for the values. */
export interface PrintedWords {
  readonly site: string;
  readonly header: string;
  readonly page: string;
  /** What stands above a note of the site's editor. */
  readonly note: string;
}

export function verifyPage(language: Language): VerifyPage {
  const t = translator(language);
  return {
    frame: pageFrame({
      language,
      title: t('verify.title'),
      description: t('verify.description'),
      path: routes.verify,
    }),
    printed: { en: printedWords('en'), zh: printedWords('zh') },
    checksums: routes.checksums(),
    api: routes.policiesApi(),
    schema: routes.policiesSchema(),
    commands: commands(language),
  };
}

/** As `policyPdfs` has it printed. */
function printedWords(language: Language): PrintedWords {
  const t = translator(language);
  return {
    site: t('site.name'),
    header: `{title} · ${t('print.version', { version: '{version}' })}`,
    page: t('print.page'),
    note: t('policy.editorNote'),
  };
}

/** With the newest version of the first policy as the example. */
function commands(language: Language): VerifyPage['commands'] {
  const [policy] = siteLibrary().policies;
  const version = policy?.versions.at(-1);
  const own = languages.find((target) => target === language && version?.languages[target]) ?? languages[0];
  const text = `.versions[] | select(.version == "${version?.date}") | .texts[] | select(.language == "${own}")`;
  return {
    file: 'sha256sum -c --ignore-missing SHA256SUMS',
    text: 'sha256sum text.txt',
    clauses: `curl -s ${absolute(routes.policyApi(policy?.id ?? ''))} | jq -rj '${text} | .clauses[].text' | sha256sum`,
  };
}
