import { createHmac } from 'node:crypto';
import type { ChangeRecord } from '../../src/api/index.ts';
import type { Language } from '../../src/domain/language.ts';
import { noticeJson, noticeText } from './notice.ts';

export const formats = ['json', 'slack', 'feishu', 'dingtalk', 'wecom'] as const;

export type Format = (typeof formats)[number];

export interface Envelope {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface EnvelopeInput {
  readonly change: ChangeRecord;
  readonly url: string;
  readonly format: Format;
  readonly language: Language;
  readonly secret: string | null;
  /** The moment of sending. */
  readonly now: Date;
}

/** One request as the service that is asked wants it, signed where there is a secret and the service knows a way. */
export function envelope(input: EnvelopeInput): Envelope {
  const { change, url, format, language, secret, now } = input;
  const text = noticeText(change, language);
  const seconds = String(Math.floor(now.getTime() / 1000));
  const plain = { url, headers: { 'Idempotency-Key': change.id } };
  switch (format) {
    case 'json': {
      const body = noticeJson(change);
      return { url, headers: { ...plain.headers, ...webhookHeaders(change.id, seconds, body, secret) }, body };
    }
    case 'slack':
      return { ...plain, body: JSON.stringify({ text: text.replace(/[&<>]/g, (sign) => entities[sign]!) }) };
    case 'feishu': {
      const content = { msg_type: 'text', content: { text } };
      const sign = secret === null ? {} : { timestamp: seconds, sign: hmac(`${seconds}\n${secret}`, '') };
      return { ...plain, body: JSON.stringify({ ...sign, ...content }) };
    }
    case 'dingtalk': {
      const body = JSON.stringify({ msgtype: 'text', text: { content: text } });
      if (secret === null) return { ...plain, body };
      const signed = new URL(url);
      const timestamp = String(now.getTime());
      signed.searchParams.set('timestamp', timestamp);
      signed.searchParams.set('sign', hmac(secret, `${timestamp}\n${secret}`));
      return { ...plain, url: signed.href, body };
    }
    case 'wecom':
      return { ...plain, body: JSON.stringify({ msgtype: 'text', text: { content: text } }) };
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The headers of Standard Webhooks: the id that stays the same however often it is sent, and the signature. */
function webhookHeaders(id: string, timestamp: string, body: string, secret: string | null): Record<string, string> {
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp };
  if (secret === null) return headers;
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : secret;
  return { ...headers, 'webhook-signature': `v1,${hmac(key, `${id}.${timestamp}.${body}`)}` };
}

function hmac(key: string | Buffer, message: string): string {
  return createHmac('sha256', key).update(message).digest('base64');
}

/** Whether an answer with a status of success says, in the service's own way, that it took the message. */
export function isTaken(format: Format, answer: string): boolean {
  if (format === 'json') return true;
  if (format === 'slack') return answer.trim() === 'ok';
  try {
    const fields = JSON.parse(answer) as Record<string, unknown>;
    const code = format === 'feishu' ? (fields['code'] ?? fields['StatusCode']) : fields['errcode'];
    return code === 0;
  } catch {
    return false;
  }
}
