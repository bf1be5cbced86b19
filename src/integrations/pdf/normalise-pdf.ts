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
  const content = await save(document);
  const id = PDFHexString.of(createHash('sha256').update(content).digest('hex').slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return save(document);
}

function save(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
