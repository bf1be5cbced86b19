import { extensionOf } from '../../domain/media-type.ts';
import { hasSize, identifyFile, nameOf, type FileFinding } from '../../domain/verification/identify-file.ts';
import type { Language } from '../../domain/language.ts';
import { placedFiles, type PlacedFile } from './known.ts';
import { sha256 } from './sha256.ts';

export type FileResult =
  | { readonly kind: 'file'; readonly finding: FileFinding<PlacedFile> }
  | { readonly kind: 'empty' }
  /** Nothing that ends like this is published. */
  | { readonly kind: 'wrong-kind'; readonly kinds: readonly string[] };

/** Tells which published file a reader's file is. It is read only if a published file is as long, so never if it is huge. */
export async function checkFile(file: File, language: Language): Promise<FileResult> {
  if (file.size === 0) return { kind: 'empty' };
  const files = await placedFiles(language);
  const hash = hasSize(file.size, files) ? await sha256(await file.arrayBuffer()) : null;
  const finding = identifyFile({ name: file.name, sha256: hash }, files);
  const kinds = [...new Set(files.map((known) => extensionOf(nameOf(known))))].sort();
  if (finding.kind === 'unknown' && !kinds.includes(extensionOf(file.name))) return { kind: 'wrong-kind', kinds };
  return { kind: 'file', finding };
}
