import { diffArrays } from 'diff';
import { wordsOf } from '../revision/words.ts';

/** Words that were replaced, with what stands around them in both texts. Either side may be empty. */
export interface WordChange {
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
}

/** Beyond so many differing words two passages have nothing in common that is worth the search. */
const mostEdits = 600;

/** The words in which two passages differ. Changes with nothing but white space between them are one. */
export function wordChanges(from: string, to: string): WordChange[] {
  const parts = diffArrays(wordsOf(from), wordsOf(to), { maxEditLength: mostEdits });
  if (!parts) return [{ before: '', removed: from, added: to, after: '' }];
  const changes: { before: string; removed: string; added: string; after: string }[] = [];
  let kept = '';
  let open = false;
  parts.forEach((part, index) => {
    const words = part.value.join('');
    const current = changes.at(-1);
    if (part.removed || part.added) {
      const change = open && current ? current : { before: kept, removed: '', added: '', after: '' };
      if (change !== current) changes.push(change);
      change[part.removed ? 'removed' : 'added'] += words;
      open = true;
    } else if (open && current && words.trim() === '' && index < parts.length - 1) {
      current.removed += words;
      current.added += words;
    } else {
      if (current) current.after = words;
      kept = words;
      open = false;
    }
  });
  return changes;
}
