import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { languages, languageTag, type Bilingual, type Language } from '../../domain/language.ts';
import { translator } from '../../i18n/translator.ts';
import { bundleScript } from '../bundle-script.ts';

/** `/sw.js` of a site that keeps copies. @param build names all that is to be kept. */
export function bundleWorker(build: string): Promise<string> {
  const bars = (words: 'kept' | 'used'): Bilingual =>
    Object.fromEntries(languages.map((language) => [language, bar(language, words)])) as Record<Language, string>;
  const constants = { BUILD: build, BARS: { page: bars('kept'), used: bars('used') } };
  return bundleScript('src/client/offline/worker/worker.ts', constants);
}

/** `/sw.js` of a site that keeps none. */
export function bundleLeavingWorker(): Promise<string> {
  return bundleScript('src/client/offline/worker/leave.ts', {});
}

/** The bar above a copy, or above what comes from one, as HTML, with blanks for its moment: `{day}`, `{time}`, `{iso}`. */
function bar(language: Language, words: 'kept' | 'used'): string {
  const t = translator(language);
  const [before = '', moment = '', after = ''] = t(`offline.${words}`).split(/(\{day\}.*\{time\})/);
  return toHtml(
    h(
      'aside.kept-copy',
      { lang: languageTag[language], ariaLabel: t(words === 'kept' ? 'offline.bar' : 'offline.usedBar') },
      [before, h('time', { dateTime: '{iso}' }, moment), `${after} `, h('a', { href: '' }, t('offline.again'))],
    ),
  );
}
