/** Which text is read, where that does not matter. */
export const anyText = {
  file: 'text.mdx',
  policy: 'terms',
  version: '2025-01-01',
  language: 'en',
  title: 'Terms',
  certifications: null,
  manifests: new Map(),
} as const;
