import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was sent, a line each. Lines are only ever added, so that no crash can take away what stands there. */
export interface State {
  has(id: string): boolean;
  /** Is on the disk when it returns. */
  record(id: string, at: Date): void;
  close(): void;
}

interface Line {
  readonly id: string;
  readonly to: string;
}

/**
 * Opens the file of what was sent to one destination; several may share it. A last line that was cut short by a crash
 * does not count: what it would have told is sent again.
 * @param readOnly writes nothing, not even the file.
 * @throws Error naming file and line where something else stands in it.
 */
export function openState(path: string, destination: string, readOnly = false): State {
  const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = source.split('\n');
  const whole = lines.slice(0, -1).map((text, index) => readLine(text, path, index + 1));
  const sent = new Set(whole.filter((line) => line?.to === destination).map((line) => line!.id));
  let file: number | null = null;
  if (!readOnly) {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(path, 'a');
    // A line that was cut short is ended, so that the next one stands by itself.
    if (lines.at(-1) !== '') writeSync(file, '\n');
  }
  return {
    has: (id) => sent.has(id),
    record: (id, at) => {
      if (file === null) return;
      writeSync(file, `${JSON.stringify({ id, to: destination, at: at.toISOString() })}\n`);
      fsyncSync(file);
      sent.add(id);
    },
    close: () => {
      if (file !== null) closeSync(file);
    },
  };
}

function readLine(text: string, path: string, number: number): Line | null {
  if (text.trim() === '') return null;
  try {
    const line = JSON.parse(text) as Partial<Line>;
    if (typeof line.id === 'string' && typeof line.to === 'string') return line as Line;
  } catch {
    // A line cut short by a crash that another run has ended.
    if (text.startsWith('{') && !text.endsWith('}')) return null;
  }
  throw new Error(
    `${path}:${number}: this is no record of what was sent. Bring the file back from a copy; ` +
      'without it everything since the day you name is sent again.',
  );
}
