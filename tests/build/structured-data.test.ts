import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { textHash } from '../../src/content/text-hash.ts';
import { findVersion } from '../../src/domain/version.ts';
import { page } from './support/built-site.ts';

const texts = [...siteLibrary().texts()].map((text) => ({ text, ...text }));

describe.each(texts)('what programs read on $policy $version in $language', ({ text, policy, version, language }) => {
  const path = `/${language}/${policy}/${version}/`;
  const json = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(page(path).html)![1]!;
  const data = JSON.parse(json) as Record<string, unknown>;

  test('names the text, its version, its language and its hash', () => {
    expect(data).toMatchObject({
      '@type': 'DigitalDocument',
      url: `https://policies.example.com${path}`,
      version,
      inLanguage: language === 'zh' ? 'zh-CN' : 'en',
      identifier: `sha256:${textHash(text)}`,
    });
  });

  test('says of a translation, and of nothing else, which text it is based on', () => {
    const { languages } = findVersion(siteLibrary().policy(policy), version)!;
    const source = languages[language] === 'courtesy' ? (language === 'zh' ? 'en' : 'zh') : null;
    expect(data['isBasedOn']).toBe(
      source === null ? undefined : `https://policies.example.com/${source}/${policy}/${version}/`,
    );
  });
});
