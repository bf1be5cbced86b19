import { languages } from '../../domain/language.ts';
import { translator } from '../../i18n/translator.ts';
import { bundleScript } from '../bundle-script.ts';

/** `/embed.js`: the element for pages of other sites as one small script that needs nothing else. */
export async function bundleEmbedScript(): Promise<string> {
  const words = Object.fromEntries(languages.map((language) => [language, translator(language)('embed.fallback')]));
  return bundleScript('src/client/embed/trtc-policy.ts', { WORDS: words });
}
