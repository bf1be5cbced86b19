import { expect, test } from 'vitest';
import {
  privacyManifestFile,
  privacyManifestPlist,
  type PrivacyManifest,
} from '../../../src/domain/privacy-manifest.ts';

const manifest: PrivacyManifest = {
  edition: 'kit',
  name: { en: 'Kit', zh: '套件' },
  tracking: false,
  trackingDomains: [],
  collected: [
    {
      type: 'NSPrivacyCollectedDataTypeUserID',
      linked: false,
      tracking: true,
      purposes: ['NSPrivacyCollectedDataTypePurposeAppFunctionality'],
    },
  ],
  accessed: [{ type: 'NSPrivacyAccessedAPICategoryDiskSpace', reasons: ['E174.1'] }],
};

test('a manifest is a property list in Apple’s order of keys', () => {
  expect(privacyManifestPlist(manifest)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
\t<key>NSPrivacyTracking</key>
\t<false/>
\t<key>NSPrivacyTrackingDomains</key>
\t<array/>
\t<key>NSPrivacyCollectedDataTypes</key>
\t<array>
\t\t<dict>
\t\t\t<key>NSPrivacyCollectedDataType</key>
\t\t\t<string>NSPrivacyCollectedDataTypeUserID</string>
\t\t\t<key>NSPrivacyCollectedDataTypeLinked</key>
\t\t\t<false/>
\t\t\t<key>NSPrivacyCollectedDataTypeTracking</key>
\t\t\t<true/>
\t\t\t<key>NSPrivacyCollectedDataTypePurposes</key>
\t\t\t<array>
\t\t\t\t<string>NSPrivacyCollectedDataTypePurposeAppFunctionality</string>
\t\t\t</array>
\t\t</dict>
\t</array>
\t<key>NSPrivacyAccessedAPITypes</key>
\t<array>
\t\t<dict>
\t\t\t<key>NSPrivacyAccessedAPIType</key>
\t\t\t<string>NSPrivacyAccessedAPICategoryDiskSpace</string>
\t\t\t<key>NSPrivacyAccessedAPITypeReasons</key>
\t\t\t<array>
\t\t\t\t<string>E174.1</string>
\t\t\t</array>
\t\t</dict>
\t</array>
</dict>
</plist>
`);
});

test('keys that the publisher leaves out are left out', () => {
  const plist = privacyManifestPlist({ ...manifest, tracking: null, trackingDomains: null });
  expect(plist).not.toContain('NSPrivacyTracking<');
  expect(plist).not.toContain('NSPrivacyTrackingDomains');
});

test('characters of XML are escaped', () => {
  expect(privacyManifestPlist({ ...manifest, trackingDomains: ['<a> & b'] })).toContain(
    '<string>&lt;a&gt; &amp; b</string>',
  );
});

test('the file is named after the edition', () => {
  expect(privacyManifestFile('trtc-professional')).toBe('PrivacyInfo-trtc-professional.xcprivacy');
});
