/** A response, or the bytes of it that a `Range` header asks for: viewers of PDFs read in parts. */
export async function partOf(whole: Response, range: string | null): Promise<Response> {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return whole;
  const bytes = await whole.blob();
  // Without a first byte, the second number counts from the end.
  const start = first === '' ? Math.max(0, bytes.size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes.size : Math.min(bytes.size, Number(last) + 1);
  const headers = new Headers(whole.headers);
  if (start >= end) {
    headers.set('content-range', `bytes */${bytes.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${start}-${end - 1}/${bytes.size}`);
  headers.set('content-length', String(end - start));
  return new Response(bytes.slice(start, end), { status: 206, headers });
}
