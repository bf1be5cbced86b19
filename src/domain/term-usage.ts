import { canonicalText } from './document/canonical-text.ts';
import type { PolicyText } from './document/policy-text.ts';
import type { TermEntry } from './glossary.ts';
import { definitionsIn } from './terms/definitions.ts';
import { formPattern } from './terms/term-form.ts';

/** Whether a text uses a term in one of its forms. */
export function usesTerm(text: PolicyText, entry: TermEntry): boolean {
  const words = canonicalText(text);
  return [entry.term, ...entry.forms].some((form) => formPattern(form).test(words));
}

/** The clause in which a text defines a term, or `null`. */
export function definingClause(text: PolicyText, term: string): string | null {
  return definitionsIn(text).get(term)?.clause ?? null;
}
