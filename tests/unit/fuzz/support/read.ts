import { readText, type TextReading } from '../../../../src/content/mdx/read-text.ts';
import type { Language } from '../../../../src/domain/language.ts';

/** Reads a text as that of the policy `terms`, with nothing beside it. */
export function read(source: string, language: Language = 'en', version = '2025-01-01'): TextReading {
  return readText(source, {
    file: 'text.mdx',
    policy: 'terms',
    version,
    language,
    title: 'Terms',
    certifications: null,
    manifests: new Map(),
  });
}
