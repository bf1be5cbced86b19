import { typesByExtension, typesByName, unknownType } from './content-types.ts';
import type { HeaderRule } from './header-rules.ts';
import { headerVariable, mappedNames } from './nginx/header-maps.ts';
import { packedExtensions, packedSuffixes } from './packed-types.ts';

/** `_nginx-server.conf`, for the `server` block: which headers there are, and the type of each kind of file. */
export function nginxServerFile(rules: readonly HeaderRule[]): string {
  const names = [...mappedNames(rules), 'Vary'];
  const headers = names.map((name) => `add_header ${name} ${headerVariable(name)} always;\n`);
  return `# Made by the build, for the server block of nginx: deploy/nginx/policies.conf includes it.

${headers.join('')}
default_type ${unknownType};
types {
${typeLines().join('')}}

${locations().join('')}`;
}

function typeLines(): string[] {
  const entries = Object.entries(typesByExtension);
  const types = [...new Set(entries.map(([, type]) => type))];
  return types.map((type) => {
    const ends = entries.filter((entry) => entry[1] === type).map(([extension]) => extension.slice(1));
    return `  "${type}" ${ends.join(' ')};\n`;
  });
}

/** nginx knows a type by the last part of a name alone: whole names, and packed copies, have a place of their own. */
function locations(): string[] {
  const end = (text: string): string => text.replaceAll('.', '\\.');
  const br = end(packedSuffixes.br);
  const named = Object.entries(typesByName).map(([name, type]) => location(`/${end(name)}(?:${br})?$`, type));
  const packed = packedExtensions.map((extension) =>
    location(`${end(extension)}${br}$`, typesByExtension[extension] ?? unknownType),
  );
  return [...named, ...packed];
}

function location(pattern: string, type: string): string {
  return `location ~ "${pattern}" { types {} default_type "${type}"; }\n`;
}
