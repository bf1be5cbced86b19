import type { FetchEvent } from './scope.ts';

/** The network's answer, whatever it says; `null` if there is none. */
export async function fromNetwork({ request, preloadResponse }: FetchEvent): Promise<Response | null> {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch {
    return null;
  }
}
