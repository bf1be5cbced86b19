import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../../src/content/check-library.ts';
import { openLibrary } from '../../../src/content/library.ts';
import { addressTable } from '../../../src/domain/stable-links.ts';
import { writeLibrary, type Files } from '../../fixtures/write-library.ts';

const policyYml = (fields: string): string =>
  `title: { en: Service, zh: 服务 }\nanswers: { en: It., zh: 它。 }\n${fields}\n`;

function complaints(changes: Files): string[] {
  return checkLibrary(openLibrary(writeLibrary(changes)), '2025-06-01').map(
    ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`,
  );
}

describe('a name under /go/', () => {
  test('may be any that no policy has', () => {
    expect(complaints({ 'policies/service/policy.yml': policyYml('aliases: [works]\noldNumbers: [7]') })).toEqual([]);
  });

  test.each([
    ['is the id of another policy', 'aliases: [terms]', '“terms” leads to the policy “terms” already.'],
    ['is given twice', 'aliases: [works, works]', '“works” leads to the policy “service” already.'],
    [
      'is a number of the old documentation given twice',
      'oldNumbers: [7, 7]',
      '“7” leads to the policy “service” already.',
    ],
  ])('that %s is refused', (_, fields, message) => {
    expect(complaints({ 'policies/service/policy.yml': policyYml(fields) })).toEqual([
      `content/policies/service/policy.yml:1 taken-name ${message}`,
    ]);
  });

  test.each(['aliases: ["../evil"]', 'aliases: [A]', 'oldNumbers: [-1]', 'oldNumbers: ["1/../2"]'])(
    'cannot be %s',
    (fields) => {
      expect(complaints({ 'policies/service/policy.yml': policyYml(fields) }).join()).toMatch(
        /cannot be used|of the wrong kind/,
      );
    },
  );
});

describe('a redirect', () => {
  test('leads from an address of the site to another one', () => {
    const { policies, redirects } = openLibrary(
      writeLibrary({ 'redirects.yml': '- { from: /en/old/, to: /en/terms/ }\n' }),
    );
    expect(addressTable(policies, redirects).moved).toEqual([{ from: '/en/old/', to: '/en/terms/' }]);
  });

  test.each(['https://evil.example/', '//evil.example/', '/en/?q=1', '/en/\\nX: y', 'en/'])(
    'cannot lead to %s',
    (to) => {
      expect(complaints({ 'redirects.yml': `- { from: /en/old/, to: ${JSON.stringify(to)} }\n` }).join()).toContain(
        'content/redirects.yml:1',
      );
    },
  );

  test('is given once', () => {
    const twice = '- { from: /en/old/, to: /en/ }\n- { from: /en/old/, to: /zh/ }\n';
    expect(complaints({ 'redirects.yml': twice })).toEqual([
      'content/redirects.yml:2 duplicate-redirect /en/old/ is redirected already.',
    ]);
  });
});
