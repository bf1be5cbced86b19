/** What the site promises of the addresses that a pattern matches. */
export interface AddressClass {
  readonly what: string;
  readonly pattern: RegExp;
  readonly type: string;
  readonly cache: string;
  /** Whether programs of other sites may read it. */
  readonly open?: true;
  /** Whether it travels packed. */
  readonly packed?: true;
  /** Whether a site may have none of them. */
  readonly rare?: true;
}

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';
const xml = 'application/xml; charset=utf-8';
const text = 'text/plain; charset=utf-8';
const bytes = 'application/octet-stream';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const checked = 'no-cache';
const hour = 'public, max-age=3600, stale-if-error=2592000';
const day = 'public, max-age=86400, stale-if-error=2592000';
const forGood = 'public, max-age=31536000, immutable';
const date = '\\d{4}-\\d\\d-\\d\\d';

const packed = true;
const open = true;
const rare = true;

/** Every address of the site is in the first class whose pattern it matches. */
export const addressClasses: readonly AddressClass[] = [
  {
    what: 'scripts of pages',
    pattern: /^\/_astro\/.*\.js$/,
    type: 'text/javascript; charset=utf-8',
    cache: forGood,
    packed,
  },
  { what: 'styles', pattern: /^\/_astro\/.*\.css$/, type: 'text/css; charset=utf-8', cache: forGood, packed },
  {
    what: 'the search engine',
    pattern: /^\/pagefind\/engine-.*\.js$/,
    type: 'text/javascript; charset=utf-8',
    cache: forGood,
    packed,
  },
  { what: 'its binary', pattern: /^\/pagefind\/engine-.*\.pagefind$/, type: bytes, cache: forGood, packed },
  { what: 'pieces of the search index', pattern: /\.(?:pf_index|pf_fragment)$/, type: bytes, cache: forGood, packed },
  { what: 'what leads to the pieces', pattern: /\.pf_meta$/, type: bytes, cache: checked, packed },
  { what: 'words for searching', pattern: /^\/pagefind\/[\w-]+\.json$/, type: json, cache: checked, packed },
  {
    what: 'dated PDFs',
    pattern: new RegExp(`^/downloads/.*${date}.*\\.pdf$`),
    type: 'application/pdf',
    cache: day,
    open,
  },
  { what: 'dated Word files', pattern: new RegExp(`^/downloads/.*${date}.*\\.docx$`), type: word, cache: day, open },
  {
    what: 'dated Markdown',
    pattern: new RegExp(`^/downloads/.*${date}.*\\.md$`),
    type: 'text/markdown; charset=utf-8',
    cache: day,
    open,
    packed,
  },
  {
    what: 'the books',
    pattern: /^\/downloads\/trtc-policies-(?:en|zh)\.pdf$/,
    type: 'application/pdf',
    cache: checked,
    open,
  },
  { what: 'privacy manifests', pattern: /^\/downloads\/.*\.xcprivacy$/, type: xml, cache: checked, open, packed },
  { what: 'checksums', pattern: /^\/downloads\/SHA256SUMS$/, type: text, cache: checked, open },
  { what: 'the API', pattern: /^\/api\/v1\/.*\.json$/, type: json, cache: checked, open, packed },
  { what: 'texts to compare', pattern: /\/compare\/[\d-]+\.json$/, type: json, cache: checked, packed, rare },
  {
    what: 'lists of what is kept for reading offline',
    pattern: /^\/_offline\/.*\.json$/,
    type: json,
    cache: checked,
    packed,
    rare,
  },
  { what: 'pictures beside links', pattern: /^\/previews\/.*\.png$/, type: 'image/png', cache: checked, rare },
  {
    what: 'Atom feeds',
    pattern: /^\/(?:en|zh)\/(?:[\w-]+\/)?feed\.xml$/,
    type: 'application/atom+xml; charset=utf-8',
    cache: checked,
    packed,
  },
  {
    what: 'JSON feeds',
    pattern: /^\/(?:en|zh)\/(?:[\w-]+\/)?feed\.json$/,
    type: 'application/feed+json; charset=utf-8',
    cache: checked,
    packed,
  },
  {
    what: 'dated texts',
    pattern: new RegExp(`^/(?:en|zh)/[\\w-]+/${date}/(?:bilingual/)?$`),
    type: html,
    cache: hour,
    packed,
  },
  { what: 'other pages', pattern: /^\/(?:(?:en|zh|go)\/.*)?$/, type: html, cache: checked, packed },
  { what: 'the page for errors', pattern: /^\/404\.html$/, type: html, cache: checked, packed },
  {
    what: 'scripts with a name that stays',
    pattern: /^\/[\w-]+\.js$/,
    type: 'text/javascript; charset=utf-8',
    cache: checked,
    packed,
  },
  { what: 'the icon', pattern: /^\/favicon\.svg$/, type: 'image/svg+xml; charset=utf-8', cache: checked, packed },
  { what: 'the sitemap', pattern: /^\/sitemap-.*\.xml$/, type: xml, cache: checked, packed },
  {
    what: 'plain text',
    pattern: /^\/(?:robots|llms|\.well-known\/security)\.txt$/,
    type: text,
    cache: checked,
    packed,
  },
];
