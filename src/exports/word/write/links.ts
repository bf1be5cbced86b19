import { ConcreteHyperlink, type IContext, type ParagraphChild } from 'docx';
import { linkHref, routes } from '../../../domain/routes.ts';
import { paragraphChild } from './paragraph-child.ts';
import type { Span } from './spans.ts';
import type { Writing } from './writing.ts';

type Link = NonNullable<Span['link']>;

/** A link, by what it leads to: within the document where it can be, otherwise to the public site. */
export function writeLink(link: Link, children: readonly ParagraphChild[], writing: Writing): ParagraphChild {
  const bookmark = link.kind === 'clause' ? writing.bookmark(link.clause) : null;
  if (bookmark !== null) return paragraphChild(new ConcreteHyperlink(children, '', bookmark));
  return paragraphChild(new ExternalLink(children, addressOf(link, writing), writing.nextId()));
}

function addressOf(link: Link, { language, origin, addressOf: onPage }: Writing): string {
  switch (link.kind) {
    case 'clause':
      return onPage(link.clause);
    case 'term':
      return origin + routes.term(language, link.term);
    case 'policy':
      return origin + linkHref(link, language);
    case 'external':
      return link.href;
  }
}

/** As the library's own, but its number is not random. */
class ExternalLink extends ConcreteHyperlink {
  readonly #address: string;
  #isKnown = false;

  constructor(children: readonly ParagraphChild[], address: string, id: number) {
    super(children, `Link${id}`);
    this.#address = address;
  }

  override prepForXml(context: IContext) {
    if (!this.#isKnown) {
      context.viewWrapper.Relationships.addRelationship(this.linkId, hyperlink, this.#address, 'External');
      this.#isKnown = true;
    }
    return super.prepForXml(context);
  }
}

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
