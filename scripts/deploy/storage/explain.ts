import { S3ServiceException } from '@aws-sdk/client-s3';

/** What went wrong with storage, in words that say what to do; the error of the client is its cause. */
export function explain(cause: unknown, bucket: string, environment: NodeJS.ProcessEnv): Error {
  const where = environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL'] ?? 'Amazon S3';
  return new Error(
    `${sentence(cause, bucket, where)}\nRun the same command again when that is mended: it goes on from here.`,
    {
      cause,
    },
  );
}

function sentence(error: unknown, bucket: string, where: string): string {
  const { name = '', message = '', code = '' } = error as { name?: string; message?: string; code?: string };
  if (name === 'CredentialsProviderError') {
    return 'There are no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.';
  }
  if (name === 'NoSuchBucket') return `There is no bucket “${bucket}” at ${where}. Is its name right, and AWS_REGION?`;
  if (['InvalidAccessKeyId', 'SignatureDoesNotMatch', 'ExpiredToken', 'InvalidToken'].includes(name)) {
    return `${where} does not accept the credentials (${name}): see AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`;
  }
  if (error instanceof S3ServiceException) {
    const status = error.$metadata.httpStatusCode;
    if (status === 403)
      return `The credentials may not list, read and write objects in the bucket “${bucket}” (${name}).`;
    if (status === 301) return `The bucket “${bucket}” is in another region: set AWS_REGION, or AWS_ENDPOINT_URL.`;
    return `${where} answers ${status ?? 'with an error'}: ${name} ${message}`;
  }
  return `${where} cannot be reached (${[code, message].filter(Boolean).join(': ')}). Is AWS_ENDPOINT_URL right?`;
}
