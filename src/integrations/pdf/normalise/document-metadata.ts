import { PDFName, type PDFDocument } from 'pdf-lib';
import { languageTag, type Language } from '../../../domain/language.ts';
import type { DocumentFacts } from '../print-job.ts';
import { xmpPacket } from './xmp-packet.ts';

/** What a PDF says of itself. */
export interface DocumentMetadata extends DocumentFacts {
  readonly language: Language;
}

/** Writes title, author, dates and language, for old readers (`/Info`) and for new ones (XMP). */
export function writeMetadata(document: PDFDocument, metadata: DocumentMetadata): void {
  const updated = new Date(metadata.lastUpdated);
  document.setTitle(metadata.title, { showInWindowTitleBar: true });
  document.setAuthor(metadata.author);
  document.setSubject(metadata.subject);
  document.setKeywords([...metadata.keywords]);
  document.setCreationDate(updated);
  document.setModificationDate(updated);
  document.setLanguage(languageTag[metadata.language]);

  // Not compressed, so that programs that know no PDF find it.
  const packet = Buffer.from(xmpPacket(metadata, document.getProducer() ?? ''));
  const stream = document.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}
