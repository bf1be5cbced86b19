import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refreshSiteLibrary, siteLibrary } from '../../../src/content/site-library.ts';
import { contentCheck } from '../../../src/integrations/content-check.ts';
import { writeLibrary, type Files } from '../../fixtures/write-library.ts';

const logger = { info: vi.fn(), error: vi.fn() };
const faulty: Files = { 'policies/terms/2025-01-01/en.mdx': '## 1. Scope\n' };

beforeEach(() => {
  vi.stubEnv('SITE_DATE', '2025-06-01');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.clearAllMocks();
  refreshSiteLibrary();
});

function useContent(changes?: Files): string {
  const content = writeLibrary(changes);
  vi.stubEnv('CONTENT_DIR', content);
  refreshSiteLibrary();
  return content;
}

/** Runs a hook of the integration as Astro would, with as much of its options as the hook uses. */
async function run(name: 'astro:build:start' | 'astro:server:setup', options: object = {}): Promise<void> {
  const hook = contentCheck({ cacheFolder: null }).hooks[name] as (given: object) => void | Promise<void>;
  await hook({ logger, ...options });
}

describe('a build', () => {
  test('goes on when the content is in order', async () => {
    useContent();
    await run('astro:build:start');
    expect(logger.info).toHaveBeenCalledWith('2 policies are in order.');
  });

  test('stops with what is wrong and how to mend it, and nothing else', async () => {
    useContent(faulty);
    await expect(run('astro:build:start')).rejects.toThrow(
      expect.objectContaining({
        name: 'ContentError',
        stack: expect.not.stringContaining('content-check.ts') as string,
        message: expect.stringContaining(
          'content/policies/terms/2025-01-01/en.mdx:1:1  This heading has no id.\n  → ',
        ) as string,
      }),
    );
  });

  test('stops when SITE_DATE is no day', async () => {
    useContent();
    vi.stubEnv('SITE_DATE', '2025-02-30');
    await expect(run('astro:build:start')).rejects.toThrow('SITE_DATE is “2025-02-30”');
  });
});

describe('the development server', () => {
  const watcher = { add: vi.fn(), on: vi.fn() };
  const environments = { ssr: { hot: { send: vi.fn() } }, client: { hot: { send: vi.fn() } } };
  const change = (path: string): void => {
    const listener = watcher.on.mock.calls[0]![1] as (event: string, path: string) => void;
    listener('change', path);
  };

  test('prints what is wrong instead of stopping', async () => {
    const content = useContent(faulty);
    await run('astro:server:setup', { server: { watcher, environments } });
    expect(watcher.add).toHaveBeenCalledWith(content);
    expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('This heading has no id.'));
  });

  test('reads the content anew and reloads the page when a file changes', async () => {
    const content = useContent();
    await run('astro:server:setup', { server: { watcher, environments } });
    const before = siteLibrary();
    change(`${content}/glossary.yml`);
    expect(siteLibrary()).not.toBe(before);
    expect(environments.client.hot.send).toHaveBeenCalledWith({ type: 'full-reload' });
  });

  test('does not mind other files', async () => {
    const content = useContent();
    await run('astro:server:setup', { server: { watcher, environments } });
    const before = siteLibrary();
    change(`${content}-other/glossary.yml`);
    expect(siteLibrary()).toBe(before);
    expect(environments.client.hot.send).not.toHaveBeenCalled();
  });
});
