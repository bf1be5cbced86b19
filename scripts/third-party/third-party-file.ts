import type { LockedPackage } from '../../src/integrations/bill-of-materials/locked-packages.ts';

/** `THIRD_PARTY.md`: every package of the lock file with its versions, by licence. */
export function thirdPartyFile(packages: readonly LockedPackage[]): string {
  const byLicence = Map.groupBy(packages, ({ licence }) => withoutBrackets(licence ?? 'unknown'));
  const licences = [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Third-party software',
    'Made by `npm run third-party` from `package-lock.json`: every package that the site is built, tested or set with, on\nany platform, by licence (SPDX). Why each that is asked for by name is there stands in\n[0003](docs/decisions/0003-dependencies.md).',
    table(
      ['licence', 'packages'],
      licences.map(([licence, of]) => [`[${licence}](#${anchor(licence)})`, count(of)]),
    ),
    ...licences.flatMap(([licence, of]) => [`## ${licence}`, table(['package', 'versions'], rows(of))]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function rows(packages: readonly LockedPackage[]): string[][] {
  const byName = Map.groupBy(packages, ({ name }) => name);
  return [...byName].map(([name, of]) => [`\`${name}\``, of.map(({ version }) => version).join(', ')]);
}

function count(packages: readonly LockedPackage[]): string {
  return String(new Set(packages.map(({ name }) => name)).size);
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `(MIT AND Zlib)` is `MIT AND Zlib`. */
function withoutBrackets(expression: string): string {
  return expression.replace(/^\(([^()]*)\)$/, '$1');
}

/** As GitHub and others make it of a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
