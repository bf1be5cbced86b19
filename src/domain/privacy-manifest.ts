import type { Bilingual } from './language.ts';

/** Apple's declaration of what an SDK collects and which guarded APIs it calls, for one edition of the SDK. */
export interface PrivacyManifest {
  readonly edition: string;
  readonly name: Bilingual;
  /** Absent keys are left out of the file. */
  readonly tracking: boolean | null;
  readonly trackingDomains: readonly string[] | null;
  readonly collected: readonly CollectedData[];
  readonly accessed: readonly AccessedApi[];
}

export interface CollectedData {
  readonly type: string;
  readonly linked: boolean;
  readonly tracking: boolean;
  readonly purposes: readonly string[];
}

export interface AccessedApi {
  readonly type: string;
  readonly reasons: readonly string[];
}

/** The name of an edition's manifest in `/downloads/`. */
export function privacyManifestFile(edition: string): string {
  return `PrivacyInfo-${edition}.xcprivacy`;
}

/** The manifest as the property list that Xcode reads, in Apple's order of keys. */
export function privacyManifestPlist(manifest: PrivacyManifest): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...lines(dictionary(manifest)),
    '</plist>',
    '',
  ].join('\n');
}

type Value = string | boolean | readonly Value[] | { readonly [key: string]: Value };

function dictionary({ tracking, trackingDomains, collected, accessed }: PrivacyManifest): Value {
  return {
    ...(tracking !== null && { NSPrivacyTracking: tracking }),
    ...(trackingDomains !== null && { NSPrivacyTrackingDomains: trackingDomains }),
    NSPrivacyCollectedDataTypes: collected.map((data) => ({
      NSPrivacyCollectedDataType: data.type,
      NSPrivacyCollectedDataTypeLinked: data.linked,
      NSPrivacyCollectedDataTypeTracking: data.tracking,
      NSPrivacyCollectedDataTypePurposes: data.purposes,
    })),
    NSPrivacyAccessedAPITypes: accessed.map((api) => ({
      NSPrivacyAccessedAPIType: api.type,
      NSPrivacyAccessedAPITypeReasons: api.reasons,
    })),
  };
}

function lines(value: Value): string[] {
  if (typeof value === 'string') return [`<string>${escapeXml(value)}</string>`];
  if (typeof value === 'boolean') return [`<${value}/>`];
  if (isArray(value)) return element('array', value.flatMap(lines));
  return element(
    'dict',
    Object.entries(value).flatMap(([key, inner]) => [`<key>${escapeXml(key)}</key>`, ...lines(inner)]),
  );
}

function element(name: string, content: readonly string[]): string[] {
  if (content.length === 0) return [`<${name}/>`];
  return [`<${name}>`, ...content.map((line) => `\t${line}`), `</${name}>`];
}

function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
