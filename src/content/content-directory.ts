import { resolve } from 'node:path';

/** Where the site's content lies: `CONTENT_DIR`, otherwise `content`. */
export function contentDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.CONTENT_DIR || 'content');
}
