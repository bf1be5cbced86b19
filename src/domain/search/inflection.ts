/** Endings that make another form of the same English word. */
const endings = ['', 's', 'es', 'ies', 'y', 'e', 'ed', 'ied', 'ing', 'ings', 'ion', 'ions'];
const shortestBase = 3;

/**
 * Whether two lower-case English words look like forms of one: `log` `logs` `logged`, `policy` `policies`, `delete`
 * `deletion`. Cruder than a stemmer, so that nobody wonders why a word was found.
 */
export function isInflectionOf(a: string, b: string): boolean {
  const others = basesOf(b);
  return basesOf(a).some((base) => others.includes(base));
}

/** The beginning that all forms of an English word have in common: `delet` of `deleted`. */
export function commonBeginning(word: string): string {
  return basesOf(word).reduce((shortest, base) => (base.length < shortest.length ? base : shortest), word);
}

function basesOf(word: string): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestBase)
    .flatMap((ending) => {
      const base = word.slice(0, word.length - ending.length);
      const doubled = ending !== '' && /([bdgklmnprtz])\1$/.test(base) && base.length > shortestBase;
      return doubled ? [base, base.slice(0, -1)] : [base];
    });
}
