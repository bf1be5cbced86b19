import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { languages, languageTag, type Language } from '../../domain/language.ts';
import { translator } from '../../i18n/translator.ts';
import { bundleScript } from '../bundle-script.ts';

/** `/sw.js` of a site that keeps copies. @param build names all that is to be kept. */
export function bundleWorker(build: string): Promise<string> {
  const bars = Object.fromEntries(languages.map((language) => [language, bar(language)]));
  return bundleScript('src/client/offline/worker/worker.ts', { BUILD: build, BARS: bars });
}

/** `/sw.js` of a site that keeps none. */
export function bundleLeavingWorker(): Promise<string> {
  return bundleScript('src/client/offline/worker/leave.ts', {});
}

/** The bar above a copy as HTML, with blanks for its moment: `{day}`, `{time}`, `{iso}`. */
function bar(language: Language): string {
  const t = translator(language);
  const [before = '', moment = '', after = ''] = t('offline.kept').split(/(\{day\}.*\{time\})/);
  return toHtml(
    h('aside.kept-copy', { lang: languageTag[language], ariaLabel: t('offline.bar') }, [
      before,
      h('time', { dateTime: '{iso}' }, moment),
      `${after} `,
      h('a', { href: '' }, t('offline.again')),
    ]),
  );
}
