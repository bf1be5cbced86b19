const mailAddress = /^mailto:[\w.+-]+@((?:[a-z0-9-]+\.)+[a-z0-9-]+)$/;

/**
 * The host that an address out of the site leads to; `null` if content may not hold the address. It must be written
 * just as a browser understands it: then no capital, entity, backslash, white space or look-alike makes a reader, or
 * this check, take it for another one. User and port are never needed.
 */
export function outsideHost(address: string): string | null {
  const mailHost = mailAddress.exec(address)?.[1];
  if (mailHost !== undefined) return mailHost;
  const url = address.startsWith('https://') ? URL.parse(address) : null;
  if (!url || url.username !== '' || url.password !== '' || url.port !== '') return null;
  // The slash after a bare host may be left out.
  return url.href === address || url.href === `${address}/` ? url.hostname : null;
}
