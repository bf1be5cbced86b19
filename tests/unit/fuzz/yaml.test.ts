import fc from 'fast-check';
import { stringify } from 'yaml';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { glossarySchema } from '../../../src/content/schema/glossary.ts';
import { readYaml } from '../../../src/content/schema/read-yaml.ts';
import { versionSchema } from '../../../src/content/schema/version.ts';
import { settings } from './support/settings.ts';

const pieces = [
  ...[
    'a',
    'a: ',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    ': ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '|',
    '>-',
    '#',
    ' #',
    '&a ',
  ],
  ...[
    '*a',
    '!!str ',
    '!x ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '__proto__: ',
    'constructor: ',
    'prototype: ',
    '\t',
  ],
  ...['languages: ', 'en: ', 'retired: ', '\\u202e', '\\x00', '\u0000', '\ud800', '1', '2025-01-01', 'true', '~', '字'],
];
const source = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.json({ maxDepth: 4 }),
);
/** Takes whatever has been read. */
const anything = z.unknown();
const objects = [Object.prototype, Array.prototype, Function.prototype, Map.prototype] as const;
const known = objects.map((each) => Reflect.ownKeys(each).length);

test('whatever a data file holds, it becomes data or problems at places that the file has, and changes no prototype', () => {
  fc.assert(
    fc.property(source, fc.constantFrom(glossarySchema, versionSchema, anything), (yaml, schema) => {
      const { problems, data } = readYaml(yaml, 'data.yml', schema);
      const lines = yaml.split('\n');
      for (const { line, column } of problems) {
        expect(lines.length).toBeGreaterThanOrEqual(line);
        expect((lines[line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(column);
      }
      if (problems.length > 0) expect(data).toBeNull();
      expect(objects.map((each) => Reflect.ownKeys(each).length)).toEqual(known);
      if (typeof data === 'object' && data !== null) {
        expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(data));
      }
    }),
    settings(400),
  );
});

test('words come back as they were written', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => !/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\ufffd]/u.test(text));
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (list) => {
      expect(readYaml(stringify(list), 'data.yml', z.array(z.string()))).toMatchObject({ data: list, problems: [] });
    }),
    settings(100),
  );
});
