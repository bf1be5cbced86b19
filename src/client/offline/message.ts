import type { Language } from '../../domain/language.ts';

/** What the worker tells a page that uses a copy: a bar, as HTML. */
export interface OfflineNote {
  readonly bar: string;
}

/** What a page tells the worker: the language that it is read in, or the address of a file that was downloaded. */
export type OfflineMessage = { readonly keep: Language } | { readonly downloaded: string };
