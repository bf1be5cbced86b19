import { spawn, type SpawnOptions } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took: seconds from start to end, and the most bytes that it and what it started held at a time. */
export interface Cost {
  readonly seconds: number;
  /** `null` where there is no `/proc`. */
  readonly peakBytes: number | null;
}

const samplesEvery = 100;
/** Of Linux on every processor that Node runs on by default. */
const bytesInPage = 4096;

/**
 * Runs a command to its end and measures it with all processes that it starts.
 * @throws Error with what it printed when it fails.
 */
export async function measured(command: string, parameters: readonly string[], options: SpawnOptions): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  let peakBytes: number | null = null;
  const sampling = setInterval(() => {
    const held = child.pid === undefined ? null : bytesHeld(child.pid);
    if (held !== null) peakBytes = Math.max(peakBytes ?? 0, held);
  }, samplesEvery);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) {
      throw new Error(
        `${command} ${parameters.join(' ')} failed (${String(code)}):\n${Buffer.concat(printed).toString()}`,
      );
    }
    return { seconds: (performance.now() - started) / 1000, peakBytes };
  } finally {
    clearInterval(sampling);
  }
}

/** The memory of a process and its descendants that is in use; what they share counts once for each. */
function bytesHeld(root: number): number | null {
  const processes = listProcesses();
  if (processes === null) return null;
  const family = new Set([root]);
  // A child can have a lower number than its parent once the numbers have run out: until no more are found.
  for (let known = 0; known < family.size;) {
    known = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  return processes.filter(({ id }) => family.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function listProcesses(): { id: number; parent: number; bytes: number }[] | null {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch {
    return null;
  }
}

/** `null` for one that has ended meanwhile. */
function readProcess(id: number): { id: number; parent: number; bytes: number } | null {
  try {
    // After the name, which is in brackets and may hold anything: state, parent, …; the 22nd is the pages in memory.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { id, parent: Number(fields[1]), bytes: Number(fields[21]) * bytesInPage };
  } catch {
    return null;
  }
}
