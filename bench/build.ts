/**
 * `npm run bench:build -- --policies 50 --versions 10`: how long it takes, and how much memory, to build this site from an
 * invented corpus, beside bare Astro and Starlight with the same texts in the same run. `--exports` builds it once more
 * with everything else, PDFs first of all; `--growth` builds it from 100, 1,000 and 4,000 texts instead.
 */
import { parseArgs } from 'node:util';
import { inventPolicies, type Extent } from './build/corpus.ts';
import { buildOther, otherSites } from './build/other-site.ts';
import { buildOwn } from './build/own-site.ts';
import type { Cost } from './build/process-tree.ts';

const { values } = parseArgs({
  options: {
    policies: { type: 'string', default: '50' },
    versions: { type: 'string', default: '10' },
    exports: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
  },
});

/** What else the machine does only makes a build slower, and the third one more than the first: the quicker round counts. */
const rounds = 2;

if (values.growth) await growth();
else await comparison({ policies: numberOf('policies'), versions: numberOf('versions') });

/** The same texts with each generator; times as multiples of Starlight's, which hold on other machines, too. */
async function comparison(extent: Extent): Promise<void> {
  const policies = inventPolicies(extent);
  console.log(`${textsOf(extent)} texts: ${extent.policies} policies, ${extent.versions} versions, two languages`);
  const builds = new Map<string, () => Promise<Cost>>([
    ...otherSites.map((name) => [name, () => buildOther(name, policies)] as const),
    ['this site, pages and search', () => buildOwn(policies, false)],
  ]);
  const costs = new Map<string, Cost>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, build] of builds) costs.set(name, quicker(costs.get(name), await build()));
  }
  if (values.exports) costs.set('this site, everything', await buildOwn(policies, true));
  const { seconds } = costs.get('starlight')!;
  for (const [name, cost] of costs) console.log(line(name, cost, `${(cost.seconds / seconds).toFixed(2)} × Starlight`));
}

function quicker(one: Cost | undefined, other: Cost): Cost {
  return one && one.seconds < other.seconds ? one : other;
}

/** A straight line costs the same for each text. */
async function growth(): Promise<void> {
  const versions = 10;
  for (const policies of [5, 50, 200]) {
    const cost = await buildOwn(inventPolicies({ policies, versions }), values.exports);
    const texts = textsOf({ policies, versions });
    console.log(line(`${texts} texts`, cost, `${((1000 * cost.seconds) / texts).toFixed(0)} ms a text`));
  }
}

function textsOf({ policies, versions }: Extent): number {
  return policies * versions * 2;
}

function line(name: string, { seconds, peakBytes }: Cost, ratio: string): string {
  const memory = peakBytes === null ? 'memory unknown' : `${(peakBytes / 2 ** 30).toFixed(2)} GiB`;
  return [name.padEnd(30), `${seconds.toFixed(1)} s`.padStart(8), memory.padStart(10), ratio.padStart(18)].join('');
}

function numberOf(name: 'policies' | 'versions'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} is “${values[name]}”: give a whole number, such as --${name} 10.`);
}
