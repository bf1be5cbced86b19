import { build } from 'vite';

/**
 * A script and all it imports as one small classic script, for those whose names must stay.
 * @param entry path of the module.
 * @param constants values for the names that it only declares.
 */
export async function bundleScript(entry: string, constants: Readonly<Record<string, unknown>>): Promise<string> {
  const define = Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'script' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  return output.output[0].code;
}
