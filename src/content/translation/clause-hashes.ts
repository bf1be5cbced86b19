import { clauseLines, headingText } from '../../domain/document/plain-text.ts';
import type { PolicyText } from '../../domain/document/policy-text.ts';
import { sha256 } from '../text-hash.ts';

/** SHA-256 of the words of each clause, heading first, as they are hashed in the whole text. */
export function clauseHashes(text: PolicyText): ReadonlyMap<string, string> {
  return new Map(
    text.clauses.map((clause) => {
      const lines = [headingText(clause), ...clauseLines(clause, 'published')];
      return [clause.id, sha256(lines.map((line) => `${line.normalize('NFC')}\n`).join(''))];
    }),
  );
}
