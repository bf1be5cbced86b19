import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { answers, page, pages, problemsOn, type BuiltPage } from './support/built-site.ts';

/** Where a page points within the site, absolute: what it links to and what it loads. */
function internalLinks({ path, document }: BuiltPage): URL[] {
  return document.attributes
    .flatMap(({ name, value }) => {
      if (name === 'srcset') return value.split(',').map((source) => source.trim().split(/\s/)[0]!);
      return ['href', 'src', 'action'].includes(name) ? [value] : [];
    })
    .map((link) => new URL(link, site.origin + path))
    .filter(({ origin }) => origin === site.origin);
}

const anchors = new Map<string, ReadonlySet<string>>();

function hasAnchor({ pathname, hash }: URL): boolean {
  if (!anchors.has(pathname)) anchors.set(pathname, new Set(page(pathname).document.values('[id]', 'id')));
  return anchors.get(pathname)!.has(decodeURIComponent(hash.slice(1)));
}

/** The links on any page for which `isBad` holds. */
function badLinks(isBad: (link: URL) => boolean): string[] {
  return problemsOn(pages, (built) =>
    internalLinks(built)
      .filter(isBad)
      .map(({ pathname, hash }) => `→ ${pathname}${hash}`),
  );
}

test('every page has links', () => {
  expect(pages.filter((built) => internalLinks(built).length < 3)).toEqual([]);
});

test('every link within the site leads to a page or a file', () => {
  expect(badLinks(({ pathname }) => !answers(pathname))).toEqual([]);
});

test('every link to a place on a page finds it', () => {
  expect(badLinks((link) => link.hash !== '' && answers(link.pathname) && !hasAnchor(link))).toEqual([]);
});

test('no link relies on the host to add a slash', () => {
  expect(badLinks(({ pathname }) => !answers(pathname) && answers(`${pathname}/`))).toEqual([]);
});

test('what refers to an element by its id finds it', () => {
  const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget', 'commandfor'];
  const problems = problemsOn(pages, ({ document }) => {
    const ids = new Set(document.values('[id]', 'id'));
    return document.attributes
      .filter(({ name }) => referring.includes(name))
      .flatMap(({ tag, name, value }) =>
        value.split(/\s+/).map((id) => ({ id, reference: `<${tag} ${name}="${id}">` })),
      )
      .filter(({ id }) => !ids.has(id))
      .map(({ reference }) => reference);
  });
  expect(problems).toEqual([]);
});

test('no id is given twice on a page', () => {
  const problems = problemsOn(pages, ({ document }) => {
    const ids = document.values('[id]', 'id');
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(problems).toEqual([]);
});
