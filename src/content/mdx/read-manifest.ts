import type { Code } from '../../domain/document/block.ts';
import { privacyManifestFile, privacyManifestPlist } from '../../domain/privacy-manifest.ts';
import type { Component } from './component.ts';
import { readAttribute } from './read-attributes.ts';
import { report, type Reading } from './reading.ts';

/** `<PrivacyManifest edition="…" />`: the manifest of that edition as a listing that can be downloaded. */
export function readManifest(component: Component, reading: Reading): Code | null {
  const edition = readAttribute(component, 'edition', reading);
  if (edition === null) return null;
  const manifest = reading.context.manifests.get(edition);
  if (!manifest) {
    report(
      reading,
      component,
      'unknown-edition',
      `There is no privacy manifest “${edition}”.`,
      `Write manifests/${edition}.yml beside the text, or correct the edition.`,
    );
    return null;
  }
  reading.usedData.add(`manifests/${edition}.yml`);
  return {
    kind: 'code',
    language: 'xml',
    download: privacyManifestFile(edition),
    text: privacyManifestPlist(manifest).trimEnd(),
  };
}
