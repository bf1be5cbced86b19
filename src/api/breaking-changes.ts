type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What only explains. */
const words = new Set(['title', 'description', 'examples']);

/** Where what is named may be joined by more. */
const named = new Set(['properties', '$defs']);

/**
 * What a program that relies on `before` could not rely on any more: a field that is gone or may be left out, a type,
 * a pattern or a list of values that is another one. Further fields, and further words of explanation, break nothing.
 * @returns a line each, with the path in the schema; none if all is as it was, or more.
 */
export function breakingChanges(before: Json, after: Json | undefined, path = '#'): string[] {
  if (after === undefined) return [`${path} is gone`];
  if (Array.isArray(before)) return list(before as readonly Json[], after, path);
  if (before === null || typeof before !== 'object' || after === null || typeof after !== 'object') {
    return before === after ? [] : [`${path} was ${JSON.stringify(before)} and is ${JSON.stringify(after)}`];
  }
  const now = after as Record<string, Json>;
  return Object.entries(before).flatMap(([key, value]) => {
    const at = `${path}/${key}`;
    if (named.has(key)) return fields(value as Record<string, Json>, (now[key] ?? {}) as Record<string, Json>, at);
    if (words.has(key)) return [];
    if (key === 'required') return stillRequired(value as readonly string[], now[key] as readonly string[], at);
    return breakingChanges(value, now[key], at);
  });
}

function fields(before: Record<string, Json>, after: Record<string, Json>, path: string): string[] {
  return Object.entries(before).flatMap(([name, schema]) => breakingChanges(schema, after[name], `${path}/${name}`));
}

function stillRequired(before: readonly string[], after: readonly string[] | undefined, path: string): string[] {
  return before.filter((name) => !after?.includes(name)).map((name) => `${path}: “${name}” may be left out now`);
}

function list(before: readonly Json[], after: Json, path: string): string[] {
  if (!Array.isArray(after) || after.length !== before.length) {
    return [`${path} was ${JSON.stringify(before)} and is ${JSON.stringify(after)}`];
  }
  return before.flatMap((value, index) =>
    breakingChanges(value, (after as readonly Json[])[index], `${path}/${index}`),
  );
}
