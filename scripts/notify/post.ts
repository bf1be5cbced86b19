import { isTaken, type Envelope, type Format } from './format.ts';

/** How often and how long is tried. Times in milliseconds. */
export interface Patience {
  readonly attempts: number;
  /** For one attempt, from connecting to the end of the answer. */
  readonly timeout: number;
  /** Before the second attempt; it doubles from then on. */
  readonly pause: number;
  /** No pause is longer, whatever the service asks for. */
  readonly longestPause: number;
}

export const patience: Patience = { attempts: 5, timeout: 10_000, pause: 1000, longestPause: 60_000 };

/** In bytes; more of an answer is not read. */
const answerLimit = 65_536;

/** What cannot get better by trying again. */
class Refused extends Error {}

/** Asks to wait before the next attempt, in milliseconds. */
class Later extends Error {
  readonly pause: number;

  constructor(message: string, pause: number) {
    super(message);
    this.pause = pause;
  }
}

/**
 * Posts until it is taken, with pauses that grow. The request is made anew for each attempt, as its signature has the
 * time in it.
 * @throws Error saying what the last answer was, never the address, which may be a secret.
 */
export async function post(make: () => Envelope, format: Format, limits: Patience): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await postOnce(make(), format, limits.timeout);
      return;
    } catch (error) {
      const tried = `${messageOf(error)} (attempt ${attempt} of ${limits.attempts})`;
      if (error instanceof Refused || attempt === limits.attempts) throw new Error(tried, { cause: error });
      const asked = error instanceof Later ? error.pause : 0;
      await sleep(Math.min(Math.max(asked, limits.pause * 2 ** (attempt - 1)), limits.longestPause));
    }
  }
}

async function postOnce({ url, headers, body }: Envelope, format: Format, timeout: number): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'trtc-policy-center', ...headers },
    body,
    // A signed message is for the address that was configured, and for no other.
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  });
  const answer = await beginning(response);
  const { status } = response;
  if (status >= 300 && status < 400) throw new Refused(`the service redirects (${status}): configure the new address`);
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    throw new Later(`the service answered ${status}`, waitAskedFor(response));
  }
  if (!response.ok) throw new Refused(`the service answered ${status}`);
  if (!isTaken(format, answer)) throw new Error(`the service did not take it: ${answer.slice(0, 200)}`);
}

async function beginning({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.length;
    if (length >= answerLimit) break;
  }
  return Buffer.concat(parts).subarray(0, answerLimit).toString('utf8');
}

/** `Retry-After`, in seconds or as a date; in milliseconds, 0 if there is none. */
function waitAskedFor({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'the service did not answer in time';
  const cause = error.cause as { code?: string } | undefined;
  return cause?.code ? `the service cannot be reached: ${cause.code}` : error.message;
}

function sleep(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
