import autocannon from 'autocannon';

const seconds = 10;
const connections = 20;

/** What readers ask for, as often as they do: pages above all, then what pages need, then files. */
const asked: readonly { readonly path: string; readonly encoding?: string }[] = [
  { path: '/en/', encoding: 'br' },
  { path: '/en/privacy-policy/', encoding: 'br' },
  { path: '/zh/privacy-policy/', encoding: 'gzip' },
  { path: '/en/privacy-policy/2025-07-09/', encoding: 'br' },
  { path: '/zh/sla/', encoding: 'br' },
  { path: '/en/updates/' },
  { path: '/favicon.svg', encoding: 'br' },
  { path: '/api/v1/policies.json', encoding: 'gzip' },
  { path: '/en/feed.xml', encoding: 'gzip' },
  { path: '/downloads/privacy-policy-2025-07-09-en.pdf' },
];

/** The figures of a load; `failures` counts answers that were wrong, late or missing. */
export interface LoadFigures {
  readonly failures: number;
  readonly lines: readonly string[];
}

/** Asks a server for ten seconds, with twenty connections that each wait for their answer before they ask again. */
export async function load(url: string): Promise<LoadFigures> {
  const { requests, latency, throughput, errors, timeouts, non2xx } = await autocannon({
    url,
    duration: seconds,
    connections,
    // Beside this thread, in which the preview server may be.
    workers: 1,
    requests: asked.map(({ path, encoding }) => ({
      method: 'GET',
      path,
      ...(encoding && { headers: { 'Accept-Encoding': encoding } }),
    })),
  });
  return {
    failures: errors + timeouts + non2xx,
    lines: [
      `${requests.total.toLocaleString('en')} answers in ${seconds} s over ${connections} connections: ${Math.round(requests.average).toLocaleString('en')} a second`,
      `${(throughput.average / 1024 / 1024).toFixed(1)} MiB a second`,
      `half within ${latency.p50} ms, 99 of 100 within ${latency.p99} ms, the slowest ${latency.max} ms`,
      `${errors} errors, ${timeouts} timeouts, ${non2xx} answers other than 2xx`,
    ],
  };
}
