import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files } from './support/built-site.ts';
import { isInstalled, readInLibreOffice } from './support/libreoffice.ts';

const redlines = files('downloads/*-redline.docx').map((file) => {
  const [, policy, from, to, language] = /downloads\/(.+)-(\d{4}-\d\d-\d\d)-to-(\d{4}-\d\d-\d\d)-(\w+)-redline/.exec(
    file,
  )!;
  const clean = (version: string): string => resolve(`dist/downloads/${policy}-${version}-${language}.docx`);
  return { file, redline: resolve('dist', file), older: clean(from!), newer: clean(to!) };
});

/** The text under the title block, from its first numbered heading on. */
const body = (text: string): string => text.slice(text.search(/^ *1\. /m));

describe.skipIf(!isInstalled)('in LibreOffice (skipped where it is not installed)', () => {
  test('rejecting all changes of a redline gives the file of the older text, accepting all that of the newer', () => {
    expect(redlines.length).toBeGreaterThan(1);
    const texts = readInLibreOffice(
      redlines.flatMap(({ redline, older, newer }) => [
        { file: redline, command: 'RejectAllTrackedChanges' },
        { file: older, command: 'none' },
        { file: redline, command: 'AcceptAllTrackedChanges' },
        { file: newer, command: 'none' },
      ]),
    ).map(body);
    redlines.forEach(({ file }, at) => {
      const [rejected, older, accepted, newer] = texts.slice(4 * at, 4 * at + 4);
      expect(older!.length, file).toBeGreaterThan(500);
      expect(rejected, file).toBe(older);
      expect(accepted, file).toBe(newer);
    });
  });
});
