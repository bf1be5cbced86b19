/** Whether the reader wants as little as possible to be loaded; asked in pages and in workers. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
