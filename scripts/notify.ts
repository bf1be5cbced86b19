/** `npm run notify`: tells a webhook, or a file, what was made public. */
import type { ApiInput } from '../src/api/api-input.ts';
import { changeRecords } from '../src/api/changes-document.ts';
import { checkLibrary } from '../src/content/check-library.ts';
import { openLibrary } from '../src/content/library.ts';
import { describeProblem } from '../src/content/problem.ts';
import { contentDirectory } from '../src/content/site-library.ts';
import { sha256 } from '../src/content/text-hash.ts';
import { today } from '../src/content/today.ts';
import { site } from '../src/site.config.ts';
import { notify } from './notify/notify.ts';
import { readOptions, usage, type Options } from './notify/options.ts';
import { patience } from './notify/post.ts';

const options = read();
if (options) {
  const library = openLibrary(contentDirectory());
  const problems = checkLibrary(library, today());
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem));
    console.error('Nothing was sent: only what is in order has been published.');
    process.exitCode = 1;
  } else {
    const text: ApiInput['text'] = (policy, version, language) => library.text(policy, version, language);
    const { policies } = library;
    const { origin } = site;
    const input = { origin, zone: site.zone.offset, today: today(), policies, text, downloads: [], sha256 };
    const say = (line: string): void => console.log(line);
    const sent = await notify(options, { changes: changeRecords(input), patience, now: () => new Date(), say });
    process.exitCode = sent ? 0 : 1;
  }
}

function read(): Options | null {
  try {
    return readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
    return null;
  }
}
