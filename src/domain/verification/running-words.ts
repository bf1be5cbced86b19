/** What a PDF of this site prints above and below the text on every page. */
export interface RunningWords {
  readonly site: string;
  /** How headers begin, such as `Privacy Policy · Version 2025-07-09`. */
  readonly headers: readonly string[];
  readonly addresses: readonly string[];
  /** `Page {page} of {pages}`. */
  readonly page: string;
}

/** Words copied from a PDF, without the lines that are printed on every page. */
export function withoutRunningWords(pasted: string, { site, headers, addresses, page }: RunningWords): string {
  const whole = new Set([site, ...addresses]);
  const pageNumber = new RegExp(`^${page.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{pages?\}/g, '\\d+')}$`);
  const isRunning = (line: string): boolean =>
    whole.has(line) ||
    pageNumber.test(line) ||
    headers.some((header) => line === header || line.startsWith(`${header} · `));
  return pasted
    .split(/\r\n|\r|\n/)
    .filter((line) => !isRunning(line.trim()))
    .join('\n');
}
