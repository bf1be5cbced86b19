/**
 * Downloads go past the worker: it is told of each, and without network the page itself hands out the copy.
 * @param downloaded is told the address of a file.
 */
export function keepDownloads(downloaded: (path: string) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null;
    if (!link || link.origin !== location.origin || event.defaultPrevented) return;
    const isCutOff = !navigator.onLine || document.querySelector('.kept-copy') !== null;
    if (!isCutOff) {
      downloaded(link.pathname);
      return;
    }
    event.preventDefault();
    void handOut(link);
  });
}

async function handOut({ href, pathname }: HTMLAnchorElement): Promise<void> {
  const response = await fetch(href).catch(() => null);
  if (!response?.ok) {
    // The browser says best what it cannot reach.
    location.assign(href);
    return;
  }
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: url, download: pathname.split('/').at(-1) }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
