import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from '../../scripts/bootstrap/install.mjs';
import { outdated } from '../../scripts/bootstrap/installed.mjs';

/** What is used of Lighthouse's result (`lighthouse/types/lhr/lhr.d.ts`). */
export interface LighthouseResult {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<Record<string, LighthouseCategory>>;
  readonly audits: Readonly<Record<string, LighthouseAudit>>;
  readonly runWarnings: readonly string[];
}

interface LighthouseCategory {
  /** 0 to 1; `null` when an audit failed to run. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

export interface LighthouseAudit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly Readonly<Record<string, unknown>>[] };
}

type Lighthouse = (
  url: string,
  flags: { readonly port: number; readonly logLevel: 'error' },
) => Promise<{ readonly lhr: LighthouseResult } | undefined>;

const wanted = join(import.meta.dirname, 'lighthouse');
const installed = resolve('.cache', 'bench', 'lighthouse');

/**
 * Lighthouse, as locked in `bench/pages/lighthouse`; installed on first use, outside the project's dependencies (180 MB).
 * @throws Error when it cannot be installed.
 */
export async function loadLighthouse(): Promise<Lighthouse> {
  cpSync(wanted, installed, { recursive: true });
  if (outdated(installed) !== undefined) await install(installed, 'Lighthouse');
  const program = join(installed, 'node_modules', 'lighthouse', 'core', 'index.js');
  const { default: lighthouse } = (await import(pathToFileURL(program).href)) as { default: Lighthouse };
  return lighthouse;
}
