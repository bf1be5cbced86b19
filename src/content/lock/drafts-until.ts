/**
 * The last commit in which the lock was a draft, before the site was released for the first time; `null` if it never
 * was. What stood in the lock up to then may be gone; what came later may not. Once the site is released this is never
 * changed again (docs/decisions/0008).
 */
export const draftsUntil: string | null = null;
