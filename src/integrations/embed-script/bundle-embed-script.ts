import { build } from 'vite';
import { languages } from '../../domain/language.ts';
import { translator } from '../../i18n/translator.ts';

/** `/embed.js`: the element for pages of other sites as one small script that needs nothing else. */
export async function bundleEmbedScript(): Promise<string> {
  const words = Object.fromEntries(languages.map((language) => [language, translator(language)('embed.fallback')]));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { WORDS: JSON.stringify(words) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/client/embed/trtc-policy.ts', formats: ['iife'], name: 'trtcPolicy' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('/embed.js was not built.');
  return output.output[0].code;
}
