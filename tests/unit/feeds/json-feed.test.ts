import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/content/library.ts';
import { policyFeed } from '../../../src/feeds/feeds.ts';
import { jsonFeed } from '../../../src/feeds/json-feed.ts';
import { writeLibrary } from '../../fixtures/write-library.ts';

const origin = 'https://policies.example.com';

test('the JSON feed has the entries of the Atom feed, as JSON Feed 1.1 wants them', () => {
  const { policies } = openLibrary(writeLibrary());
  const downloads = [{ name: 'terms-2025-01-01-en.pdf', size: 1234 }];
  const atom = policyFeed(policies[0]!, 'en', { origin, zone: '+08:00', policies, downloads });
  const feed = jsonFeed(atom, `${origin}/en/terms/feed.json`);
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Terms · TRTC Policy Center',
    description: expect.stringContaining('Terms') as string,
    language: 'en',
    home_page_url: `${origin}/en/terms/history/`,
    feed_url: `${origin}/en/terms/feed.json`,
    authors: [{ name: 'Tencent Cloud' }],
    items: [
      {
        id: `${origin}/en/terms/2025-01-01/`,
        url: `${origin}/en/terms/2025-01-01/`,
        title: 'Terms, version 2025-01-01',
        content_text: 'What it sets out.',
        date_published: '2025-01-01T12:00:00+08:00',
        tags: ['Substantive change'],
        attachments: [
          {
            url: `${origin}/downloads/terms-2025-01-01-en.pdf`,
            mime_type: 'application/pdf',
            title: 'PDF (English)',
            size_in_bytes: 1234,
          },
        ],
      },
      expect.objectContaining({ id: `${origin}/en/terms/2024-01-01/` }) as object,
    ],
  });
  expect(feed.items[1]).not.toHaveProperty('attachments');
  expect(feed.items.map(({ id }) => id)).toEqual(atom.entries.map(({ id }) => id));
});
