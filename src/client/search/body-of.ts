/** What a server answers; `null` if it could not be had. */
export async function bodyOf(answer: Promise<Response>): Promise<ArrayBuffer | null> {
  try {
    const response = await answer;
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}
