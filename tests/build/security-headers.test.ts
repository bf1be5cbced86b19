import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../scripts/serve/headers.ts';
import { files, pages, problemsOn, read } from './support/built-site.ts';

const blocks = readHeaders('dist');

/** The policy that an address is sent with, by directive: the last header counts, as the most special one. */
function policyOf(path: string): Map<string, readonly string[]> {
  const headers = headersFor(blocks, path).filter(([name]) => name === 'Content-Security-Policy');
  const policy = headers.at(-1)?.[1] ?? '';
  return new Map(policy.split('; ').map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]));
}

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

test('every script and style sheet in a page is one that its policy knows', () => {
  const problems = problemsOn(pages, ({ path, html }) => {
    const policy = policyOf(path);
    const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)]
      .filter(([, , attributes]) => !/application\/ld\+json|\ssrc=/.test(attributes!))
      .filter(([, name, , content]) => !policy.get(`${name}-src`)?.includes(hash(content!)));
    const styled = [...html.matchAll(/<[a-z][^>]*\s(style|on[a-z]+)="/g)];
    return [...inline, ...styled].map(([found]) => found.slice(0, 80));
  });
  expect(problems).toEqual([]);
});

test('nothing is allowed that is not named, and nothing unsafe', () => {
  for (const path of [...pages.map((page) => page.path), '/nowhere/', '/api/v1/policies.json', '/favicon.svg']) {
    const policy = policyOf(path);
    expect(policy.get('default-src'), path).toEqual(["'none'"]);
    expect(policy.get('base-uri'), path).toEqual(["'none'"]);
    expect(policy.has('frame-ancestors'), path).toBe(true);
  }
  const policies = read('/_headers').match(/Content-Security-Policy: .*/g) ?? [];
  expect(policies.join('\n')).not.toMatch(/'unsafe-|\*|data:|blob:|http:/);
});

test('only the worker of the search compiles WebAssembly, no page does', () => {
  const [worker, ...others] = files('_astro/search-worker-*.js');
  expect(others).toEqual([]);
  expect(policyOf(`/${worker}`).get('script-src')).toContain("'wasm-unsafe-eval'");
  // What has moved stands anywhere, and has the general policy.
  const compiling = pages.filter(({ path }) => policyOf(path).get('script-src')?.includes("'wasm-unsafe-eval'"));
  expect(compiling.map(({ path }) => path)).toEqual([]);
});

test('the policy is as long for a thousand texts as for one', () => {
  const sources = [...policyOf('/en/').values()].flat().filter((source) => source.startsWith("'sha256-"));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.length).toBeLessThanOrEqual(12);
});
