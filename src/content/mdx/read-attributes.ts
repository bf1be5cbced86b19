import { report, type Reading } from './reading.ts';
import type { Component } from './component.ts';

/** A component's attributes, all plain strings. Complains of any that it does not know or that is not plain. */
export function readAttributes<Name extends string>(
  component: Component,
  names: readonly Name[],
  reading: Reading,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const attribute of component.attributes) {
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      typeof attribute.value !== 'string' ||
      attribute.value.trim() === ''
    ) {
      report(
        reading,
        attribute,
        'attribute',
        `<${component.name}> has an attribute without plain words.`,
        'Write attributes as name="words", without braces.',
      );
    } else if (!isOneOf(attribute.name, names)) {
      report(
        reading,
        attribute,
        'attribute',
        `<${component.name}> has no attribute “${attribute.name}”.`,
        names.length ? `It knows: ${names.join(', ')}.` : 'It takes none.',
      );
    } else {
      found[attribute.name] = attribute.value.trim();
    }
  }
  return found;
}

/** Like `readAttributes` for one attribute that must be there. */
export function readAttribute(component: Component, name: string, reading: Reading): string | null {
  const { [name]: value } = readAttributes(component, [name], reading);
  if (value !== undefined) return value;
  report(
    reading,
    component,
    'attribute',
    `<${component.name}> lacks its attribute “${name}”.`,
    `Write <${component.name} ${name}="…">.`,
  );
  return null;
}

function isOneOf<Name extends string>(value: string, names: readonly Name[]): value is Name {
  return names.includes(value as Name);
}
