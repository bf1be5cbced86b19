import { spawnSync } from 'node:child_process';

/** `renameat2`, by the number it has on a processor: Node has no word for it, `mv` only since coreutils 9.5. */
const renameat2: Partial<Record<string, number>> = { x64: 316, arm64: 276 };
/** For paths relative to the working directory, and for exchanging instead of replacing, from Linux's headers. */
const [fromHere, exchange] = [-100, 2];

/**
 * Exchanges two folders in one step: at no moment is there none, or half of one, at either place.
 * @returns whether it did; `false` where the system or the file system cannot, or has no command for it. Then nothing has
 *   changed.
 */
export function exchangeFolders(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const call = renameat2[process.arch];
  const program = `exit(syscall(${call}, ${fromHere}, $ARGV[0], ${fromHere}, $ARGV[1], ${exchange}) == 0 ? 0 : 1)`;
  return (
    succeeds('mv', '--exchange', '--no-target-directory', one, other) ||
    (call !== undefined && succeeds('perl', '-e', program, one, other))
  );
}

function succeeds(command: string, ...parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
}
