import type { Day } from '../../domain/calendar.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { PolicyId } from '../../domain/policy.ts';
import type { PrivacyManifest } from '../../domain/privacy-manifest.ts';

/** What a text cannot say itself: which one it is, and the data that lies beside it. */
export interface TextContext {
  /** The text's file, as problems name it. */
  readonly file: string;
  readonly policy: PolicyId;
  readonly version: Day;
  readonly language: Language;
  readonly title: string;
  /** What `<Certifications />` prints; `null` if the version has none. */
  readonly certifications: readonly Certification[] | null;
  /** What `<PrivacyManifest edition="…" />` prints, by edition. */
  readonly manifests: ReadonlyMap<string, PrivacyManifest>;
}

/** A certificate or audit report, printed as a sub-clause. */
export interface Certification {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual<readonly string[]>;
  /** Where the certificate is described. */
  readonly url: string | null;
  readonly editorNote: Bilingual | null;
}
