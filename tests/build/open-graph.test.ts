import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { site } from '../../src/site.config.ts';
import { files, page, pages, problemsOn, type BuiltPage } from './support/built-site.ts';
import { alternatesOf, canonicalOf, languageOf } from './support/page-head.ts';

const shown = pages.filter((built) => canonicalOf(built) !== null);
const others = pages.filter((built) => canonicalOf(built) === null);

/** What each page tells, from the name of a tag to its values. */
const told = new Map(
  pages.map((built) => {
    const [names, contents] = ['property', 'content'].map((of) => built.document.values('meta[property]', of));
    const pairs = names!.map((name, index) => ({ name, content: contents![index]! }));
    return [built, Map.groupBy(pairs, ({ name }) => name)];
  }),
);

/** The values of a tag on a page, in order. */
const tags = (built: BuiltPage, name: string): string[] =>
  told
    .get(built)!
    .get(`og:${name}`)
    ?.map(({ content }) => content) ?? [];

const once = [
  'type',
  'title',
  'description',
  'url',
  'site_name',
  'locale',
  'image',
  'image:type',
  'image:width',
  'image:height',
  'image:alt',
];

/** The name of a site’s page as it stands in the head, with the site’s name behind it. */
const nameOf = ({ document }: BuiltPage): string => document.texts('head title')[0]!;

describe('every page that shows something of its own tells other sites', () => {
  test('all they need, once', () => {
    const problems = problemsOn(shown, (built) => [
      ...once.filter((name) => tags(built, name).filter(Boolean).length !== 1),
      ...(built.document.values('meta[name="twitter:card"]', 'content').join() === 'summary_large_image'
        ? []
        : ['has no card for X']),
    ]);
    expect(problems).toEqual([]);
  });

  test('its title and its description, as it tells search engines, and its own address', () => {
    const problems = problemsOn(shown, (built) => [
      ...(nameOf(built).startsWith(tags(built, 'title')[0]!) ? [] : [`is called ${tags(built, 'title').join()}`]),
      ...(tags(built, 'url')[0] === site.origin + built.path ? [] : [`is said to be at ${tags(built, 'url').join()}`]),
      ...(tags(built, 'description')[0] === built.document.values('meta[name="description"]', 'content')[0]
        ? []
        : ['is described otherwise']),
    ]);
    expect(problems).toEqual([]);
  });

  test('in which language it is, and in which else there is one', () => {
    const locale: Record<string, string> = { en: 'en_US', 'zh-CN': 'zh_CN' };
    const problems = problemsOn(shown, (built) => {
      const own = languageOf(built);
      const further = Object.keys(alternatesOf(built)).filter((tag) => tag !== own && tag !== 'x-default');
      const said = [...tags(built, 'locale'), ...tags(built, 'locale:alternate')];
      return said.join() === [own, ...further].map((tag) => locale[tag]).join() ? [] : [`says ${said.join()}`];
    });
    expect(problems).toEqual([]);
  });

  test('in words of its language', () => {
    const problems = problemsOn(shown, (built) => {
      const isChinese = languageOf(built) === 'zh-CN';
      // The chooser speaks both languages in its title and description.
      const names = built.path === '/' ? ['site_name', 'image:alt'] : ['description', 'site_name', 'image:alt'];
      return names.filter((name) => /\p{Script=Han}/u.test(tags(built, name)[0]!) !== isChinese);
    });
    expect(problems).toEqual([]);
  });

  test('a picture of its policy in its language, that of the site where it is about none', () => {
    const ids = siteLibrary().policies.map(({ id }) => id);
    const problems = problemsOn(shown, (built) => {
      const [, language = '', policy = ''] = built.path.split('/');
      const name = ids.includes(policy) ? `${policy}-${language}` : language || site.defaultLanguage;
      const expected = `${site.origin}/previews/${name}.png`;
      return tags(built, 'image')[0] === expected ? [] : [`has the picture ${tags(built, 'image').join()}`];
    });
    expect(problems).toEqual([]);
  });
});

test('pages that only lead on, and those that are replaced, are shown as what they are', () => {
  expect(problemsOn(others, (built) => (tags(built, 'title').length === 0 ? [] : ['says something']))).toEqual([]);
  const replaced = page('/zh/privacy-policy/2022-08-11/');
  expect(tags(replaced, 'title')[0]).toContain('2022-08-11');
  expect(tags(replaced, 'image')).toEqual([`${site.origin}/previews/privacy-policy-zh.png`]);
});

test('the words of a picture are told to who does not see it', () => {
  expect(tags(page('/en/sla/'), 'image:alt')).toEqual([
    'Service Level Agreement · Tencent Real-Time Communication (TRTC) · TRTC Policy Center',
  ]);
  expect(tags(page('/zh/updates/'), 'image:alt')).toEqual(['TRTC 政策中心 · 实时音视频 TRTC']);
});

describe('the pictures', () => {
  const pictures = files('previews/*');

  test('are those that pages name, and no others', () => {
    const named = new Set(shown.flatMap((built) => tags(built, 'image')));
    expect(pictures.map((path) => `${site.origin}/${path}`)).toEqual([...named].sort());
    expect(pictures).toHaveLength(2 * (siteLibrary().policies.length + 1));
  });

  test.each(pictures)('%s is as large as its pages say, and weighs no more than 40 KB', async (path) => {
    const bytes = readFileSync(`dist/${path}`);
    const { format, width, height } = await sharp(bytes).metadata();
    const [built] = shown.filter((candidate) => tags(candidate, 'image')[0] === `${site.origin}/${path}`);
    const said = [tags(built!, 'image:type'), tags(built!, 'image:width'), tags(built!, 'image:height')].flat();
    expect([`image/${format}`, String(width), String(height)]).toEqual(said);
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(bytes.length).toBeLessThanOrEqual(40_000);
  });

  test.each(pictures)('%s shows words, with an even margin around them', async (path) => {
    const { data, info } = await sharp(`dist/${path}`).greyscale().raw().toBuffer({ resolveWithObject: true });
    const isBackground = (x: number, y: number): boolean => data[y * info.width + x] === data[0];
    const columns = Array.from({ length: info.width }, (_, x) => x);
    const rows = Array.from({ length: 590 }, (_, y) => y);
    const inked = columns.filter((x) => rows.some((y) => !isBackground(x, y)));
    expect(inked[0]).toBeGreaterThanOrEqual(60);
    expect(inked.at(-1)).toBeLessThanOrEqual(info.width - 60);
    expect(inked.length).toBeGreaterThan(300);
  });
});
