import { Document, Packer, type FileChild } from 'docx';
import { translator } from '../../i18n/translator.ts';
import { textFlow } from './flow/text-flow.ts';
import { sameBytes } from './same-bytes.ts';
import type { WordDocument } from './word-document.ts';
import { writeFlow } from './write/flow.ts';
import { footer, header } from './write/running.ts';
import { numberingConfig, numberingList } from './write/numbering.ts';
import { anchorsIn } from './write/paragraphs-in.ts';
import { wordStyles } from './write/styles.ts';
import { titleBlock } from './write/title-block.ts';
import { startWriting } from './write/writing.ts';

/** A4, with margins of 25 mm, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1588, bottom: 1474, left: 1418, right: 1418, header: 794, footer: 737 },
};

/** The document as a `.docx` file: the same document always gives the same bytes. */
export async function wordFile(document: WordDocument): Promise<Uint8Array> {
  const { language, about, running, front, revision, origin } = document;
  const flow = textFlow(revision, translator(language));
  const numbering = numberingList(flow);
  const writing = startWriting({
    language,
    author: about.editor,
    date: `${revision.to.version}T00:00:00Z`,
    origin,
    page: document.page,
    anchors: anchorsIn(flow),
    numbering,
  });
  const children: FileChild[] = [...titleBlock(front, language), ...writeFlow(flow, writing)];
  const file = new Document({
    title: about.title,
    subject: about.subject,
    creator: about.author,
    lastModifiedBy: about.author,
    keywords: about.keywords.join(', '),
    styles: wordStyles(language),
    numbering: { config: numberingConfig(numbering) },
    features: { trackRevisions: isRevised(document) },
    sections: [
      {
        properties: { page },
        headers: { default: header(running, language) },
        footers: { default: footer(running, language) },
        children,
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(file), about.lastUpdated);
}

/** In a redline Word goes on tracking what is changed. */
function isRevised({ revision: { from, to } }: WordDocument): boolean {
  return from.version !== to.version;
}
