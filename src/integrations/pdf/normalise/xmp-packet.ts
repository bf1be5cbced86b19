import { languageTag } from '../../../domain/language.ts';
import type { DocumentMetadata } from './document-metadata.ts';

/** The metadata as XMP. It claims neither PDF/A nor PDF/UA: nobody has validated that. */
export function xmpPacket(metadata: DocumentMetadata, producer: string): string {
  const { title, author, subject, keywords, lastUpdated } = metadata;
  const language = languageTag[metadata.language];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>${alternatives(title, language)}</rdf:Alt></dc:title>
<dc:description><rdf:Alt>${alternatives(subject, language)}</rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${lastUpdated}</xmp:CreateDate>
<xmp:ModifyDate>${lastUpdated}</xmp:ModifyDate>
<xmp:MetadataDate>${lastUpdated}</xmp:MetadataDate>
<pdf:Keywords>${escapeXml(keywords.join(' '))}</pdf:Keywords>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** XMP wants a default beside the text in its language. */
function alternatives(text: string, language: string): string {
  return ['x-default', language].map((tag) => `<rdf:li xml:lang="${tag}">${escapeXml(text)}</rdf:li>`).join('');
}

/** Control characters cannot stand in XML at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
