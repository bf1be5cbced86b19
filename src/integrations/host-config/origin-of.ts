/**
 * An origin that can stand in a header.
 * @param field where it is configured in `site.config.ts`.
 * @throws Error for what is no origin: a wrong word in such a header would open or close the site to everybody.
 */
export function originOf(address: string, field: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /^https?:$/.test(url.protocol) && url.origin === address) return address;
  throw new Error(
    `site.config.ts: “${address}” in ${field} is no origin. ` +
      'Write scheme, host and, if there is one, port, without a slash at the end: https://console.example.com',
  );
}
