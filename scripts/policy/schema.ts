import { existsSync, readFileSync } from 'node:fs';
import { breakingChanges } from '../../src/api/breaking-changes.ts';
import { apiSchemas } from '../../src/api/schemas.ts';
import { writeWholeFile } from '../../src/integrations/pdf/whole-file.ts';

/** The schemas of the API as they were last recorded. Their host is left open. */
export const recordedSchemas = 'src/api/v1.lock.json';
const origin = 'https://policies.example.com';

/** Records what was added to the API's schemas. What programs rely on is never taken away within v1. */
export async function schema(): Promise<number> {
  const now = apiSchemas(origin);
  const before = existsSync(recordedSchemas) ? (JSON.parse(readFileSync(recordedSchemas, 'utf8')) as object) : {};
  const broken = breakingChanges(before as Parameters<typeof breakingChanges>[0], now as never);
  if (broken.length > 0) {
    for (const line of broken) console.error(line);
    console.error('Nothing was written: within v1 the API only grows. What must change otherwise is a v2.');
    return 1;
  }
  await writeWholeFile(recordedSchemas, Buffer.from(`${JSON.stringify(now, null, 2)}\n`));
  console.log(`The schemas are recorded in ${recordedSchemas}.`);
  return 0;
}
