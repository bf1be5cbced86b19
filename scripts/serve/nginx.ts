import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { PreviewServer } from '../serve.ts';
import { freePort } from './free-port.ts';

const configuration = 'deploy/nginx';
const environment = { ...process.env, PATH: [process.env['PATH'], '/usr/sbin', '/usr/local/sbin'].join(delimiter) };

/** What this machine's nginx calls itself, such as `nginx/1.22.1`; `null` where there is none. */
export function nginxVersion(): string | null {
  const { error, stderr } = spawnSync('nginx', ['-v'], { env: environment, encoding: 'utf8' });
  return error ? null : (/nginx\/\S+/.exec(stderr)?.[0] ?? null);
}

/**
 * Serves the site in `root` with nginx on 127.0.0.1 until closed, by the configuration in `deploy/nginx` as it is, but
 * for its port, its root and its temporary files. Nothing is installed, and no privilege is needed.
 * @throws Error with what nginx says, when it does not accept the configuration.
 */
export async function serveWithNginx(root: string): Promise<PreviewServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  cpSync(configuration, folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), adapted(root, folder, port));
  const child = start(folder);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  let said = '';
  child.stderr!.on('data', (data: Buffer) => (said += data.toString()));
  try {
    await untilListening(child, port);
  } catch (error) {
    child.kill();
    remove();
    throw new Error(`nginx does not start:\n${said}`, { cause: error });
  }
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
    remove();
  };
  return { url: `http://127.0.0.1:${port}`, port, close };
}

function adapted(root: string, folder: string, port: number): string {
  const changes = [
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['access_log /dev/stdout combined;', 'access_log off;'],
    ['worker_processes auto;', 'worker_processes 1;'],
    ['/tmp/', `${folder}/`],
    ['/srv/policies/current', resolve(root)],
  ] as const;
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${configuration}/nginx.conf has no “${from}” any more.`);
      return text.replaceAll(from, to);
    },
    readFileSync(join(configuration, 'nginx.conf'), 'utf8'),
  );
}

function start(folder: string): ChildProcess {
  // Root's workers would belong to somebody who may not read the folder.
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const parameters = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr', '-g', `daemon off;${user}`];
  return spawn('nginx', parameters, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function untilListening(child: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 250; attempt++) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
    if (await answers(port)) return;
    await setTimeout(20);
  }
  throw new Error('It does not listen.');
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
