import { appendFileSync } from 'node:fs';
import type { ChangeRecord } from '../../src/api/index.ts';
import { envelope } from './format.ts';
import { noticeJson, noticeText } from './notice.ts';
import type { Options } from './options.ts';
import { post, type Patience } from './post.ts';
import { openState } from './state.ts';

/** What the command needs from outside. */
export interface Surroundings {
  /** Everything that was ever made public, newest first. */
  readonly changes: readonly ChangeRecord[];
  readonly patience: Patience;
  readonly now: () => Date;
  readonly say: (line: string) => void;
}

/**
 * Sends what was made public since a day and has not been sent yet, the oldest first. It is recorded once it was
 * taken: a crash in between sends it again under the same id, and nothing is ever lost. Stops at the first that cannot
 * be sent, so that the order is kept; the next run goes on there.
 * @returns whether all was sent.
 */
export async function notify(options: Options, { changes, patience, now, say }: Surroundings): Promise<boolean> {
  const state = openState(options.state, options.destination, options.dryRun);
  try {
    const due = changes.filter(({ date, id }) => date >= options.since && !state.has(id)).toReversed();
    if (due.length === 0) say(`Nothing new since ${options.since}.`);
    for (const [index, change] of due.entries()) {
      if (options.dryRun) {
        say(
          `would send ${change.id}\n${options.format === 'json' ? noticeJson(change) : noticeText(change, options.language)}`,
        );
        continue;
      }
      try {
        await send(change, options, patience, now);
      } catch (error) {
        say(`not sent ${change.id}: ${(error as Error).message}`);
        say(`${due.length - index} to send; run the same command again.`);
        return false;
      }
      state.record(change.id, now());
      say(`sent ${change.id}`);
    }
    return true;
  } finally {
    state.close();
  }
}

async function send(change: ChangeRecord, options: Options, patience: Patience, now: () => Date): Promise<void> {
  const { to, format, language, secret } = options;
  if (to.kind === 'file') {
    const words = format === 'json' ? noticeJson(change) : `${noticeText(change, language)}\n`;
    appendFileSync(to.path, `${words}\n`);
    return;
  }
  await post(() => envelope({ change, url: to.url, format, language, secret, now: now() }), format, patience);
}
