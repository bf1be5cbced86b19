import { expect, test } from 'vitest';
import { files, pages, problemsOn, read } from './support/built-site.ts';
import type { PageAttribute } from './support/page-document.ts';

const scripts = files('_astro/**/*.js').map((file) => `/${file}`);
const styles = files('_astro/**/*.css').map((file) => `/${file}`);

/** The relations of a link that a browser only reads, without fetching what it names. */
const onlyNamed = ['canonical', 'alternate', 'next', 'prev'];

test('no page loads anything from another host', () => {
  const isLocal = (address: string): boolean => /^\/(?!\/)/.test(address);
  const problems = problemsOn(pages, ({ document }) => {
    const loaded = document.attributes.filter(
      ({ tag, name }) => tag !== 'a' && ['src', 'srcset', 'data', 'poster'].includes(name),
    );
    const links = document.elements('link').filter((link) => !onlyNamed.includes(link.getAttributeValue('rel') ?? ''));
    return [...loaded.map(({ value }) => value), ...links.map((link) => link.getAttributeValue('href') ?? '')].filter(
      (address) => !isLocal(address),
    );
  });
  expect(problems).toEqual([]);
});

test('no page has a script in an attribute or an address', () => {
  const isScript = ({ name, value }: PageAttribute): boolean => /^on/i.test(name) || /^\s*javascript:/i.test(value);
  const problems = problemsOn(pages, ({ document }) => document.attributes.filter(isScript).map(({ name }) => name));
  expect(problems).toEqual([]);
});

test('nothing on the site touches cookies', () => {
  const touches = (source: string): boolean => /document\.cookie|cookieStore|http-equiv="?set-cookie/i.test(source);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => touches(read(script)))).toEqual([]);
  expect(problemsOn(pages, ({ html }) => (touches(html) ? ['touches cookies'] : []))).toEqual([]);
});

test('no style sheet loads anything from another host', () => {
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.filter((style) => /(?:@import|url\()\s*['"]?(?:https?:)?\/\//i.test(read(style)))).toEqual([]);
});

test('no script of the site names another host to send to', () => {
  const requests = /(?:fetch|sendBeacon|open|import)\(\s*["'`](?:https?:)?\/\//;
  expect(scripts.filter((script) => requests.test(read(script)))).toEqual([]);
});
