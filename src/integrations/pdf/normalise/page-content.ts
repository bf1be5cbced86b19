import { PDFName, PDFRawStream, PDFRef, decodePDFRawStream, type PDFPage } from 'pdf-lib';
import { readOperations, writeOperations, type Operation } from './content-operations.ts';

/** What a page paints. Chromium writes it in one stream. */
export function readPageContent(page: PDFPage): Operation[] {
  const stream = page.node.Contents();
  if (!(stream instanceof PDFRawStream)) throw new Error('The content of a page is not a single stream.');
  return readOperations(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
}

/** Compressed by pdf-lib, not by Node, whose compressor changes from release to release. */
export function writePageContent(page: PDFPage, operations: readonly Operation[]): void {
  const { context } = page.doc;
  const stream = context.flateStream(Buffer.from(writeOperations(operations), 'latin1'));
  const ref = page.node.get(PDFName.of('Contents'));
  if (!(ref instanceof PDFRef)) throw new Error('The content of a page is not an object of its own.');
  context.assign(ref, stream);
}
