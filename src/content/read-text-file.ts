import type { Location } from './location.ts';
import { readText, type TextReading } from './mdx/read-text.ts';
import type { TextContext } from './mdx/text-context.ts';
import { readSource } from './read-source.ts';

/** A text to read: where it lies, and what must be known to read it. */
export interface TextRequest {
  readonly location: Location;
  readonly context: TextContext;
}

/** `null` if the file is missing or not readable, which the library's problems tell. */
export function readTextFile({ location, context }: TextRequest): TextReading | null {
  const source = readSource(location);
  return typeof source === 'string' ? readText(source, context) : null;
}
