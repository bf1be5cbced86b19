/** SHA-256 in hexadecimal; of words, their UTF-8 bytes. Browsers offer it on secure pages only. */
export async function sha256(content: string | ArrayBuffer): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function canHash(): boolean {
  return window.isSecureContext && 'subtle' in crypto;
}
