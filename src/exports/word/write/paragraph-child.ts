import type { ParagraphChild, XmlComponent } from 'docx';

/** The library's type names its own components only; a paragraph holds any. */
export function paragraphChild(component: XmlComponent): ParagraphChild {
  return component as unknown as ParagraphChild;
}
