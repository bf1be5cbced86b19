import { createHash } from 'node:crypto';
import { canonicalText } from '../domain/document/canonical-text.ts';
import type { PolicyText } from '../domain/document/policy-text.ts';

const hashes = new WeakMap<PolicyText, string>();

/** The hash of a text, by which anyone can tell that it is unaltered: SHA-256 of its canonical text, in hex. */
export function textHash(text: PolicyText): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = sha256(canonicalText(text));
  hashes.set(text, hash);
  return hash;
}

/** SHA-256 in hex; of words, their UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
