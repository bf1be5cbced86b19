import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay, type Day } from '../../src/domain/calendar.ts';
import { isLanguage, type Language } from '../../src/domain/language.ts';
import { formats, type Format } from './format.ts';

export const usage = `npm run notify -- --since <YYYY-MM-DD> --to <webhook-url|file> [options]

  --format <${formats.join('|')}>   json if left out
  --lang <en|zh>     the words of the text formats; en if left out
  --state <file>     what was sent; .notify-state.jsonl if left out. Keep it between runs
  --name <name>      of the destination in that file, if its address may change
  --dry-run          prints what would be sent, and sends nothing

NOTIFY_TO in the environment stands for --to; NOTIFY_SECRET is what messages are signed with.`;

export interface Options {
  readonly since: Day;
  readonly to: { readonly kind: 'webhook'; readonly url: string } | { readonly kind: 'file'; readonly path: string };
  readonly format: Format;
  readonly language: Language;
  readonly state: string;
  /** Tells destinations apart in the state file. */
  readonly destination: string;
  readonly secret: string | null;
  readonly dryRun: boolean;
}

/** @throws Error saying what is wrong with what was given. */
export function readOptions(words: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      since: { type: 'string' },
      to: { type: 'string' },
      format: { type: 'string', default: 'json' },
      lang: { type: 'string', default: 'en' },
      state: { type: 'string', default: '.notify-state.jsonl' },
      name: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { format, lang, name } = values;
  const to = values.to ?? environment['NOTIFY_TO'];
  if (!to) throw new Error('--to must be the address of a webhook, or a file.');
  if (!isFormat(format)) throw new Error(`--format must be one of ${formats.join(', ')}, not “${format}”.`);
  if (!isLanguage(lang)) throw new Error(`--lang must be en or zh, not “${lang}”.`);
  return {
    since: readDay(values.since),
    to: readDestination(to),
    format,
    language: lang,
    state: values.state,
    destination: name ?? createHash('sha256').update(to).digest('hex').slice(0, 16),
    secret: environment['NOTIFY_SECRET'] || null,
    dryRun: values['dry-run'],
  };
}

function readDay(word: string | undefined): Day {
  const given: unknown = word;
  if (isDay(given)) return given;
  throw new Error(`--since must be a day such as 2025-07-09, not “${word ?? ''}”.`);
}

function isFormat(word: string): word is Format {
  return formats.includes(word as Format);
}

function readDestination(to: string): Options['to'] {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(to)) return { kind: 'file', path: resolve(to) };
  const url = URL.canParse(to) ? new URL(to) : null;
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return { kind: 'webhook', url: to };
  throw new Error('--to must be an https:// address: what is sent, and the address itself, are for nobody else.');
}
