import type { Plugin } from 'vite';

/**
 * What loads a part of a script when it is needed, and with it what that part imports. Vite brings 700 packed bytes of its
 * own for that to every page, for style sheets and older browsers (vitejs/vite#18551); no part has a style sheet here.
 */
const helper = `
const asked = new Set();
export function __vitePreload(load, paths = []) {
  for (const path of paths) {
    if (asked.has(path)) continue;
    asked.add(path);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + path }));
  }
  return load();
}`;

export function modulePreload(): Plugin {
  return {
    name: 'module-preload',
    apply: 'build',
    enforce: 'pre',
    load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => helper },
  };
}
