import { createHash } from 'node:crypto';
import {
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { explain } from './explain.ts';
import type { StoredObject } from './stored-object.ts';

/** What storage says of an object without sending it. */
export interface Listed {
  /** Changes with the bytes; their MD5, unless the storage encrypts with keys of its own. */
  readonly etag: string;
  readonly size: number;
}

/** A place in a bucket, with the few things that a deployment asks of it. Nothing here takes anything away. */
export interface Storage {
  /** Every object there is, by its name within the place. */
  list(): Promise<Map<string, Listed>>;
  /** Whether the object is there with just these bytes and headers: by what the storage says, else by reading it. @returns its ETag if so. */
  verify(object: StoredObject): Promise<string | null>;
  put(object: StoredObject): Promise<void>;
  /** The text of an object; `null` when there is none. */
  read(name: string): Promise<string | null>;
}

/**
 * Opens a place in a bucket. Where the storage is, and who asks, stands in the environment, in the variables of every
 * S3 client. Errors say what to do.
 * @param prefix empty, or with a slash at its end.
 */
export function openStorage(bucket: string, prefix: string, environment: NodeJS.ProcessEnv): Storage {
  const client = new S3Client({
    region: environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? 'us-east-1',
    forcePathStyle: environment['DEPLOY_PATH_STYLE'] === '1',
    // Storage that only speaks S3 does not know the newer checksums: MD5 guards the way there, and what arrived is verified.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (name: string) => ({ Bucket: bucket, Key: prefix + name });
  const ask = <Result>(answer: Promise<Result>): Promise<Result> =>
    answer.catch((error: unknown) => {
      throw explain(error, bucket, environment);
    });

  const read = async (name: string): Promise<Uint8Array | null> => {
    try {
      const { Body } = await client.send(new GetObjectCommand(at(name)));
      return (await Body?.transformToByteArray()) ?? null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };

  const verify = async (object: StoredObject): Promise<string | null> => {
    const head = await client.send(new HeadObjectCommand(at(object.name))).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (!head) return null;
    const { type, cache, encoding } = object.headers;
    const isDescribed =
      head.ContentType === type && head.CacheControl === cache && (head.ContentEncoding ?? null) === encoding;
    if (!isDescribed || head.ContentLength !== object.body.length) return null;
    const etag = bare(head.ETag);
    if (etag === digest('md5', object.body)) return etag;
    // Not every ETag is a checksum.
    const there = await read(object.name);
    return there && Buffer.compare(there, object.body) === 0 ? etag : null;
  };

  const put = async ({ name, body, headers }: StoredObject): Promise<void> => {
    await client.send(
      new PutObjectCommand({
        ...at(name),
        Body: body,
        ContentMD5: createHash('md5').update(body).digest('base64'),
        ContentType: headers.type,
        CacheControl: headers.cache,
        ...(headers.encoding !== null && { ContentEncoding: headers.encoding }),
      }),
    );
  };

  const list = async (): Promise<Map<string, Listed>> => {
    const found = new Map<string, Listed>();
    for await (const { Contents } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
      for (const { Key = '', ETag, Size = 0 } of Contents ?? []) {
        found.set(Key.slice(prefix.length), { etag: bare(ETag), size: Size });
      }
    }
    return found;
  };

  return {
    list: () => ask(list()),
    verify: (object) => ask(verify(object)),
    put: (object) => ask(put(object)),
    read: (name) => ask(read(name).then((bytes) => bytes && Buffer.from(bytes).toString())),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.name === 'NotFound' || error.name === 'NoSuchKey');
}

function bare(etag: string | undefined): string {
  return (etag ?? '').replaceAll('"', '');
}

function digest(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
