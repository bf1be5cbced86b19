import { findParameter } from './find-parameter.ts';

/** The address of a clause, `page#clause` or `page`, with all places of the text marked that `query` finds. */
export function findAddress(address: string, query: string): string {
  if (query === '') return address;
  const [page = '', ...clause] = address.split('#');
  return [`${page}?${findParameter}=${encodeURIComponent(query)}`, ...clause].join('#');
}
