/**
 * The origin of the page around the frame, to which alone messages are sent: what `?parent=` says, since browsers know
 * it under different names or not at all. A wrong one only means that nothing arrives. `null` if nobody says.
 */
export function parentOrigin(): string | null {
  const named = new URLSearchParams(location.search).get('parent');
  const [nearest] = (location as { ancestorOrigins?: ArrayLike<string> }).ancestorOrigins
    ? Array.from(location.ancestorOrigins)
    : [];
  const address = named ?? nearest ?? document.referrer;
  const { origin, protocol } = URL.canParse(address) ? new URL(address) : { origin: '', protocol: '' };
  return /^https?:$/.test(protocol) ? origin : null;
}
