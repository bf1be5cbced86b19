import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString } from 'pdf-lib';
import { writeMetadata, type DocumentMetadata } from './normalise/document-metadata.ts';
import { mendTags, type TagOptions } from './normalise/mend-tags.ts';

/**
 * Makes a file of record out of what Chromium printed: with metadata of its own, tags that can be read out, and
 * nothing that depends on when or in which process it was printed. The same page gives the same bytes.
 */
export async function normalisePdf(
  printed: Uint8Array,
  metadata: DocumentMetadata,
  tags: TagOptions = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  mendTags(document, tags);
  writeMetadata(document, metadata);
  document.context.trailerInfo.ID = document.context.obj([placeholder, placeholder]);
  return withId(Buffer.from(await save(document)));
}

/** As long as an id: saving takes the longest of all, so the id, which is a hash of the rest, is put in afterwards. */
const placeholder = PDFHexString.of('0'.repeat(32));

function withId(content: Buffer): Uint8Array {
  const id = `<${createHash('sha256').update(content).digest('hex').slice(0, 32)}>`;
  const place = placeholder.toString();
  const places = [content.lastIndexOf(place), content.lastIndexOf(place, content.lastIndexOf(place) - 1)];
  if (places.some((at) => at < 0)) throw new Error('The PDF has no place for its id.');
  for (const at of places) content.write(id, at, 'latin1');
  return content;
}

function save(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
