import type { en } from './en.ts';

/**
 * The shape a dictionary must have: every key of the English one. A singular (`…_one`) is left out, for Chinese has none.
 */
export type Translation = Shape<typeof en>;

type Shape<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Shape<T[K]>;
};
