/** `npm run policy <command>`: keeps the record of what was published. Without a command, lists them. */
import { check } from './policy/check.ts';
import { lock } from './policy/lock.ts';
import { schema } from './policy/schema.ts';
import { translated } from './policy/translated.ts';
import { translations } from './policy/translations.ts';
import { urls } from './policy/urls.ts';

interface Command {
  /** What it does, in a line. */
  readonly does: string;
  /** @returns the exit code: 0 if all is well, 1 if something must be mended. */
  readonly run: (words: readonly string[]) => number | Promise<number>;
  /** The words it takes, as they are told; none if left out. */
  readonly takes?: string;
}

const commands: Readonly<Record<string, Command>> = {
  check: {
    does: 'reads all content and says what must be mended; no version and no address may have been removed',
    run: check,
  },
  lock: { does: 'publishes new texts and recorded corrections: from then on their words stay as they are', run: lock },
  schema: { does: 'records what was added to the schemas of the API; refuses what breaks a program', run: schema },
  translated: {
    does: 'records that a translation, or the named clauses of it, says what its source says now',
    run: translated,
    takes: '<policy> <version> <language> [<clause> …]',
  },
  translations: {
    does: 'lists the translations that are behind, with what changed in their source',
    run: translations,
  },
  urls: { does: 'builds the site and adds its new public addresses to the ledger, content/urls.lock', run: urls },
};

const [name, ...rest] = process.argv.slice(2);
const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command && (command.takes !== undefined || rest.length === 0)) {
  process.exitCode = await command.run(rest);
} else {
  const isAsked = name === undefined || name === 'help';
  if (!isAsked) console.error(command ? `“${name}” takes nothing more.` : `There is no command “${name}”.`);
  const lines = Object.entries(commands).map(
    ([word, { does, takes }]) => `  npm run policy ${word.padEnd(14)}${does}${takes ? `: ${takes}` : ''}`,
  );
  console.log(lines.join('\n'));
  process.exitCode = isAsked ? 0 : 2;
}
