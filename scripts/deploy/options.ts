import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `npm run deploy -- --target <folder | s3://bucket/prefix> [options]

  --from <folder>      the built site; dist if left out
  --dry-run            says what would be done, and does nothing
  --changed <file>     writes the addresses whose files have changed, one a line: what a CDN must forget

For a folder, in which the site is then at current/:
  --keep <number>      how many releases stay there, the current one included; 5 if left out
  --rollback [name]    goes back to the release before the current one, or to the one that is named

For storage that speaks S3, with AWS_ENDPOINT_URL (unless it is Amazon's), AWS_REGION, AWS_ACCESS_KEY_ID and
AWS_SECRET_ACCESS_KEY in the environment, and DEPLOY_PATH_STYLE=1 where the bucket is no part of the host's name:
  --encoding gzip      stores text packed, for buckets with nothing in front that packs; identity if left out`;

export type Target =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'storage'; readonly bucket: string; readonly prefix: string };

export interface Options {
  readonly target: Target;
  readonly from: string;
  readonly dryRun: boolean;
  readonly changed: string | null;
  readonly keep: number;
  /** The name of a release, or `previous`. */
  readonly rollback: string | null;
  readonly encoding: 'identity' | 'gzip';
}

/** @throws Error saying what is wrong with what was given. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      target: { type: 'string' },
      from: { type: 'string', default: 'dist' },
      'dry-run': { type: 'boolean', default: false },
      changed: { type: 'string' },
      keep: { type: 'string', default: '5' },
      rollback: { type: 'boolean', default: false },
      encoding: { type: 'string', default: 'identity' },
    },
  });
  const { encoding } = values;
  if (!values.target) throw new Error('--target must be a folder, or s3://bucket/prefix.');
  const target = readTarget(values.target);
  if (encoding !== 'identity' && encoding !== 'gzip') throw new Error(`--encoding cannot be “${encoding}”.`);
  const from = resolve(values.from);
  if (target.kind === 'folder' && `${target.path}${sep}`.startsWith(`${from}${sep}`)) {
    throw new Error(`--target ${target.path} is in the built site itself.`);
  }
  if (encoding === 'gzip' && target.kind === 'folder') throw new Error('--encoding is for storage: a folder has both.');
  if (values.rollback && target.kind === 'storage') {
    throw new Error('Storage has no releases to go back to: deploy the site as it was built before (--from).');
  }
  if (positionals.length > (values.rollback ? 1 : 0)) throw new Error(`What is “${positionals.join(' ')}”?`);
  return {
    target,
    from,
    dryRun: values['dry-run'],
    changed: values.changed ?? null,
    keep: readNumber(values.keep),
    rollback: values.rollback ? (positionals[0] ?? 'previous') : null,
    encoding,
  };
}

function readTarget(word: string): Target {
  // One letter is a drive of Windows.
  if (!/^[a-z][a-z\d+.-]+:/i.test(word)) return { kind: 'folder', path: resolve(word) };
  const [, bucket, path = ''] = /^s3:\/\/([a-z\d][a-z\d.-]{1,61}[a-z\d])(?:\/(.*))?$/.exec(word) ?? [];
  if (bucket === undefined) throw new Error(`--target “${word}” is neither a folder nor s3://bucket/prefix.`);
  const prefix = path.split('/').filter((part) => part !== '');
  if (prefix.some((part) => part === '.' || part === '..')) throw new Error(`--target “${word}” has a . or .. in it.`);
  return { kind: 'storage', bucket, prefix: prefix.map((part) => `${part}/`).join('') };
}

function readNumber(word: string): number {
  if (/^\d+$/.test(word) && Number(word) >= 2) return Number(word);
  throw new Error(`--keep must be 2 or more, not “${word}”: the current release, and one to go back to.`);
}
