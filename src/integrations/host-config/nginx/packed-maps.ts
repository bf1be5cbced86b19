import { packedExtensions, packedSuffixes } from '../packed-types.ts';
import { nginxMap } from './nginx-map.ts';

/**
 * The maps for copies packed with Brotli, which nginx can send without a module: where the client takes them,
 * `$policies_packed` is the address of the copy, whether or not there is one. The copies packed with gzip are known to nginx.
 */
export function packedMaps(): string[] {
  const { br } = packedSuffixes;
  return [
    nginxMap('$http_accept_encoding', '$policies_takes_brotli', [
      ['~*(?:^|,)\\s*br\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))', 'br'],
      ['default', ''],
    ]),
    nginxMap('$policies_takes_brotli:$uri', '$policies_packed', [
      ['~^br:(?<policies_folder>.*/)$', `\${policies_folder}index.html${br}`],
      [`~^br:(?<policies_file>.*(?:${packedEnds()}))$`, `\${policies_file}${br}`],
      ['default', ''],
    ]),
    nginxMap('$uri', '$policies_encoding', [
      [`~${literal(br)}$`, 'br'],
      ['default', ''],
    ]),
    // The address as it was asked for, to which the headers belong.
    nginxMap('$uri', '$policies_path', [
      [`~^(?<policies_page>.*/)index\\.html(?:${literal(br)})?$`, '$policies_page'],
      [`~^(?<policies_plain>.*)${literal(br)}$`, '$policies_plain'],
      ['default', '$uri'],
    ]),
    nginxMap('$policies_path', '$policies_varies', [
      [`~(?:/|${packedEnds()})$`, 'Accept-Encoding'],
      ['default', ''],
    ]),
  ];
}

function packedEnds(): string {
  return packedExtensions.map(literal).join('|');
}

function literal(text: string): string {
  return text.replaceAll('.', '\\.');
}
