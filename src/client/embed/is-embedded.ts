/** Whether the page was asked for with `?embed=1`; see `Preferences.astro`. */
export function isEmbedded(): boolean {
  return 'embed' in document.documentElement.dataset;
}
