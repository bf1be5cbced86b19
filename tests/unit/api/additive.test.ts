import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breakingChanges } from '../../../src/api/breaking-changes.ts';
import { apiSchemas } from '../../../src/api/schemas.ts';

type Schemas = Parameters<typeof breakingChanges>[0];

const recorded = JSON.parse(readFileSync('src/api/v1.lock.json', 'utf8')) as Schemas;
const now = apiSchemas('https://policies.example.com') as Schemas;

describe('version 1 of the API', () => {
  test('only grows: what programs rely on is as it was recorded', () => {
    expect(breakingChanges(recorded, now)).toEqual([]);
  });

  test('is recorded whole, so that what is new stays too: npm run policy schema records it', () => {
    expect(recorded).toEqual(now);
  });
});

describe('a change of a schema', () => {
  const before = {
    type: 'object',
    properties: { day: { type: 'string', pattern: '^\\d+$', description: 'A day.' }, kind: { enum: ['a', 'b'] } },
    required: ['day'],
    $defs: { id: { type: ['string', 'null'] } },
  };
  const changed = (change: (schema: typeof before) => void): string[] => {
    const after = structuredClone(before);
    change(after);
    return breakingChanges(before, after);
  };

  test('that adds fields, or explains better, breaks nothing', () => {
    expect(
      changed((schema) => {
        Object.assign(schema.properties, { more: { type: 'string' } });
        schema.required.push('more', 'kind');
        schema.properties.day.description = 'The day.';
      }),
    ).toEqual([]);
  });

  test.each([
    ['takes a field away', (s) => Reflect.deleteProperty(s.properties, 'day'), '#/properties/day is gone'],
    ['lets a field be left out', (s) => (s.required = []), '#/required: “day” may be left out now'],
    [
      'gives a field another type',
      (s) => (s.properties.day.type = 'number'),
      '#/properties/day/type was "string" and is "number"',
    ],
    [
      'allows further characters',
      (s) => (s.properties.day.pattern = '.'),
      '#/properties/day/pattern was "^\\\\d+$" and is "."',
    ],
    [
      'adds a value to a list',
      (s) => s.properties.kind.enum.push('c'),
      '#/properties/kind/enum was ["a","b"] and is ["a","b","c"]',
    ],
    [
      'takes null away',
      (s) => (s.$defs.id.type = ['string', 'number']),
      '#/$defs/id/type/1 was "null" and is "number"',
    ],
  ] satisfies [string, (schema: typeof before) => unknown, string][])('that %s is told of', (_, change, line) => {
    expect(changed((schema) => void change(schema))).toEqual([line]);
  });
});
