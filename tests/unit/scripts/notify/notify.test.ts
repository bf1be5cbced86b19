import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { notify } from '../../../../scripts/notify/notify.ts';
import { freePort } from '../../../../scripts/serve/free-port.ts';
import { readOptions } from '../../../../scripts/notify/options.ts';
import type { ChangeRecord } from '../../../../src/api/index.ts';
import { writeLibrary } from '../../../fixtures/write-library.ts';
import { folder, ok, says, status, webhook, type Answer } from './support.ts';

const change = (date: string, fields: Partial<ChangeRecord> = {}): ChangeRecord => ({
  id: `sla/${date}`,
  kind: 'version',
  date,
  at: `${date}T12:00:00+08:00`,
  policy: 'sla',
  title: { en: 'SLA', zh: '服务等级协议' },
  version: date,
  effectiveFrom: date,
  significance: 'substantive',
  summary: { en: 'More <of> it & less.', zh: '有增有减。' },
  texts: [
    {
      language: 'en',
      url: 'https://p.example/en/',
      document: 'https://p.example/en.json',
      hash: 'a',
      comparison: 'https://p.example/c/',
    },
  ],
  ...fields,
});

/** Newest first, as the API has them. */
const changes = [change('2025-03-03'), change('2025-02-02'), change('2025-01-01')];
const quick = { attempts: 3, timeout: 300, pause: 1, longestPause: 20 };
const now = new Date('2025-06-01T00:00:00Z');

interface Run {
  readonly to: string;
  readonly state?: string;
  readonly since?: string;
  readonly flags?: string[];
  readonly secret?: string;
  readonly all?: readonly ChangeRecord[];
}

/** Runs the command in this process, quicker than it usually waits. */
async function run({
  to,
  state = join(folder(), 'state.jsonl'),
  since = '2025-02-01',
  flags = [],
  secret,
  all = changes,
}: Run) {
  const options = readOptions(
    ['--since', since, '--to', to, '--state', state, ...flags],
    secret === undefined ? {} : { NOTIFY_SECRET: secret },
  );
  const said: string[] = [];
  const sent = await notify(options, {
    changes: all,
    patience: quick,
    now: () => now,
    say: (line) => void said.push(line),
  });
  return { sent, said, state };
}

describe('what was made public', () => {
  test('is sent once, the oldest first, from the day that is named', async () => {
    const { url, received } = await webhook(ok);
    const { state, sent } = await run({ to: url });
    expect(sent).toBe(true);
    expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual(['sla/2025-02-02', 'sla/2025-03-03']);
    expect(JSON.parse(received[0]!.body)).toEqual({
      type: 'policy.version',
      timestamp: '2025-02-02T12:00:00+08:00',
      data: changes[1],
    });
    expect((await run({ to: url, state })).said).toEqual(['Nothing new since 2025-02-01.']);
    expect(received).toHaveLength(2);
  });

  test('is sent to each destination, and an address that changes keeps its name', async () => {
    const [one, other] = [await webhook(ok), await webhook(ok)];
    const { state } = await run({ to: one.url, flags: ['--name', 'console'] });
    await run({ to: other.url, state, flags: ['--name', 'console'] });
    expect(other.received).toHaveLength(0);
    await run({ to: other.url, state });
    expect(other.received).toHaveLength(2);
  });

  test('is signed, so that who receives it knows who sent it and when', async () => {
    const { url, received } = await webhook(ok);
    await run({ to: url, secret: 'whsec_c2VjcmV0', since: '2025-03-01' });
    const { headers, body } = received[0]!;
    expect([headers['webhook-id'], headers['webhook-timestamp']]).toEqual(['sla/2025-03-03', '1748736000']);
    const signature = createHmac('sha256', 'secret').update(`sla/2025-03-03.1748736000.${body}`).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
  });

  test('can be written to a file instead, once as well', async () => {
    const to = join(folder(), 'out.jsonl');
    const { state } = await run({ to });
    await run({ to, state });
    expect(
      readFileSync(to, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { data: { id: string } }).data.id),
    ).toEqual(['sla/2025-02-02', 'sla/2025-03-03']);
  });

  test('can be looked at without sending or writing anything', async () => {
    const { url, received } = await webhook(ok);
    const { said, state } = await run({ to: url, flags: ['--dry-run'] });
    expect(said.map((line) => line.split('\n')[0])).toEqual(['would send sla/2025-02-02', 'would send sla/2025-03-03']);
    expect([received.length, existsSync(state)]).toEqual([0, false]);
  });
});

describe('a service that fails', () => {
  const reset: Answer = (response) => void response.destroy();
  const silent: Answer = () => undefined;
  const halfway: Answer = (response) => void response.writeHead(200).write('{');

  test.each([
    ['answers 500', status(500), ok],
    ['answers 429 and asks to wait', status(429, { 'Retry-After': '3600' }), ok],
    ['answers 503 until a date', status(503, { 'Retry-After': 'Wed, 21 Oct 2065 07:28:00 GMT' }), ok],
    ['answers 408', status(408), ok],
    ['closes the connection', reset, ok],
    ['does not answer', silent, ok],
    ['stops in the middle of its answer', halfway, ok],
  ])('and %s is tried again with the same key', async (_, ...answers) => {
    const { url, received } = await webhook(...answers);
    const { sent } = await run({ to: url, since: '2025-03-01' });
    expect(sent).toBe(true);
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['sla/2025-03-03', 'sla/2025-03-03']);
    expect(received[0]!.body).toBe(received[1]!.body);
  });

  test.each([
    ['refuses', status(400), 'the service answered 400', 1],
    ['has moved', status(301, { Location: 'http://127.0.0.1:1/' }), 'the service redirects (301)', 1],
    ['never gets better', status(502), 'the service answered 502 (attempt 3 of 3)', 3],
    ['never answers', silent, 'the service did not answer in time (attempt 3 of 3)', 3],
  ])('and %s is told of, without its address, and nothing is lost', async (_, answer, words, attempts) => {
    const { url, received } = await webhook(answer);
    const { sent, said, state } = await run({ to: url });
    expect(sent).toBe(false);
    expect(said.join('\n')).toContain(`not sent sla/2025-02-02: ${words}`);
    expect(said.join('\n')).not.toContain('secret-key');
    expect(said.at(-1)).toBe('2 to send; run the same command again.');
    expect(received).toHaveLength(attempts);

    const better = await webhook(ok);
    const name = ['--name', readOptions(['--since', '2025-01-01', '--to', url], {}).destination];
    expect((await run({ to: better.url, state, flags: name })).said).toEqual([
      'sent sla/2025-02-02',
      'sent sla/2025-03-03',
    ]);
  });

  test('and is not there at all is told of', async () => {
    const { said } = await run({ to: `http://127.0.0.1:${await freePort()}/` });
    expect(said[0]).toContain('the service cannot be reached: ECONNREFUSED (attempt 3 of 3)');
  });

  test('and answers without end is not listened to for ever', async () => {
    const endless: Answer = (response) => {
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(65_536), more);
      };
      more();
    };
    const { url } = await webhook(endless);
    expect((await run({ to: url, since: '2025-03-01' })).sent).toBe(true);
  });
});

describe('the form of', () => {
  const sentAs = async (format: string, answer: Answer, secret?: string, all = [changes[0]!]) => {
    const { url, received } = await webhook(answer);
    const { sent, said } = await run({
      to: url,
      flags: ['--format', format, '--lang', format === 'slack' ? 'en' : 'zh'],
      all,
      ...(secret && { secret }),
    });
    return {
      sent,
      said,
      url: received[0]!.url,
      body: JSON.parse(received[0]!.body) as Record<string, unknown>,
      attempts: received.length,
    };
  };
  const chinese = [
    '服务等级协议：已发布 2025-03-03 版，自 2025-03-03 起生效。',
    '有增有减。',
    '阅读全文：https://p.example/en/',
    '变更内容：https://p.example/c/',
  ].join('\n');

  test('Slack', async () => {
    const { body, sent } = await sentAs('slack', says('ok'));
    expect(sent).toBe(true);
    expect(body).toEqual({
      text: [
        'SLA: version 2025-03-03 was published. It is in force from 2025-03-03.',
        'More &lt;of&gt; it &amp; less.',
        'Read it: https://p.example/en/',
        'What changed: https://p.example/c/',
      ].join('\n'),
    });
  });

  test('Feishu, signed as it wants it', async () => {
    const { body, sent } = await sentAs('feishu', says('{"code":0}'), 'secret');
    const sign = createHmac('sha256', '1748736000\nsecret').update('').digest('base64');
    expect([sent, body]).toEqual([
      true,
      { timestamp: '1748736000', sign, msg_type: 'text', content: { text: chinese } },
    ]);
  });

  test('DingTalk, signed as it wants it', async () => {
    const { body, sent, url } = await sentAs('dingtalk', says('{"errcode":0}'), 'secret');
    const sign = createHmac('sha256', 'secret').update('1748736000000\nsecret').digest('base64');
    const query = new URL(url, 'http://localhost').searchParams;
    expect([query.get('key'), query.get('timestamp'), query.get('sign')]).toEqual([
      'secret-key',
      '1748736000000',
      sign,
    ]);
    expect([sent, body]).toEqual([true, { msgtype: 'text', text: { content: chinese } }]);
  });

  test('WeCom, in the length that it takes', async () => {
    const long = change('2025-03-03', { summary: { en: '', zh: '长'.repeat(2000) } });
    const { body, sent } = await sentAs('wecom', says('{"errcode":0,"errmsg":"ok"}'), undefined, [long]);
    const { content } = body['text'] as { content: string };
    expect(sent).toBe(true);
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(2048);
    expect(content).toMatch(/长…\n阅读全文：/);
  });

  test.each([
    ['slack', 'invalid_payload'],
    ['feishu', '{"code":19021,"msg":"sign match fail"}'],
    ['dingtalk', '{"errcode":310000}'],
    ['wecom', '<html>'],
  ])('%s: an answer of “%s” is no success, whatever its status', async (format, answer) => {
    const { sent, said, attempts } = await sentAs(format, says(answer));
    expect([sent, attempts]).toEqual([false, 3]);
    expect(said[0]).toContain('the service did not take it');
  });
});

describe('the file of what was sent', () => {
  test('may end in the middle of a line after a crash: only that is sent again', async () => {
    const { url, received } = await webhook(ok);
    const { state } = await run({ to: url });
    writeFileSync(state, readFileSync(state, 'utf8').slice(0, -20));
    expect((await run({ to: url, state })).said).toEqual(['sent sla/2025-03-03']);
    expect((await run({ to: url, state })).said).toEqual(['Nothing new since 2025-02-01.']);
    expect(received.map(({ headers }) => headers['webhook-id']).slice(-1)).toEqual(['sla/2025-03-03']);
  });

  test('that is something else is not written to, and nothing is sent', async () => {
    const { url, received } = await webhook(ok);
    const { state } = await run({ to: url });
    appendFileSync(state, 'a diary\n');
    await expect(run({ to: url, state })).rejects.toThrow(`${state}:3: this is no record of what was sent.`);
    expect(received).toHaveLength(2);
  });
});

test('a crash between sending and recording sends again under the same key, and then no more', async () => {
  const state = join(folder(), 'state.jsonl');
  const content = writeLibrary();
  let kill = (): void => undefined;
  const crash: Answer = (response) => {
    kill();
    response.end();
  };
  const { url, received } = await webhook(crash, ok);
  const command = () =>
    new Promise<number | null>((resolve) => {
      const words = ['scripts/notify.ts', '--since', '2025-02-01', '--to', url, '--state', state];
      const child = spawn(process.execPath, words, {
        env: { ...process.env, CONTENT_DIR: content, SITE_DATE: '2025-06-01', VITEST: undefined },
        stdio: 'ignore',
      });
      kill = () => void child.kill('SIGKILL');
      child.once('exit', resolve);
    });
  expect(await command()).toBeNull();
  expect(await command()).toBe(0);
  expect(await command()).toBe(0);
  expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual([
    'service/2025-03-01',
    'service/2025-03-01',
  ]);
}, 60_000);

describe('the command', () => {
  test.each([
    [['--to', 'x'], '--since must be a day'],
    [['--since', '2025-02-30', '--to', 'x'], 'not “2025-02-30”'],
    [['--since', '2025-02-01'], '--to must be'],
    [['--since', '2025-02-01', '--to', 'http://example.com/'], 'must be an https:// address'],
    [['--since', '2025-02-01', '--to', 'ftp://example.com/'], 'must be an https:// address'],
    [['--since', '2025-02-01', '--to', 'x', '--format', 'fax'], 'must be one of json, slack'],
    [['--since', '2025-02-01', '--to', 'x', '--lang', 'fr'], 'must be en or zh'],
    [['--since', '2025-02-01', '--to', 'x', '--sned'], "'--sned'"],
  ])('refuses %j', (words, message) => {
    expect(() => readOptions(words, {})).toThrow(message);
  });

  test('takes a secret address from the environment', () => {
    const { to } = readOptions(['--since', '2025-02-01'], { NOTIFY_TO: 'https://hooks.example/a' });
    expect(to).toEqual({ kind: 'webhook', url: 'https://hooks.example/a' });
  });
});
