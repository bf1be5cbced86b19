import { languages, otherLanguage, type Language } from '../../../domain/language.ts';
import { nginxMap } from './nginx-map.ts';

/**
 * The maps that read `Accept-Language` (RFC 9110, 12.5.4): `$policies_asked` is the language that is wanted most, or
 * empty where none of ours is named; `$policies_reader` is the site's own then.
 */
export function languageMaps(fallback: Language): string[] {
  const other = otherLanguage(fallback);
  const wanted = (language: Language): string => `$policies_wanted_${language}`;
  return [
    ...languages.map((language) =>
      nginxMap('$http_accept_language', wanted(language), [
        [
          `~*(?:^|,)\\s*${language}\\b[^,;]*;\\s*q=(?<policies_quality_${language}>[01](?:\\.\\d*)?)`,
          `$policies_quality_${language}`,
        ],
        [`~*(?:^|,)\\s*${language}\\b`, '1'],
        ['default', '0'],
      ]),
    ),
    nginxMap(`${wanted(other)}:${wanted(fallback)}:$http_accept_language`, '$policies_asked', [
      ['~^0(?:\\.0*)?:0(?:\\.0*)?:', ''],
      [`~${isGreater}`, other],
      // As much as the other: what is named first.
      [`~*${isEqual}(?:(?!\\b${fallback}\\b).)*\\b${other}\\b`, other],
      ['default', fallback],
    ]),
    nginxMap('$policies_asked', '$policies_reader', [
      ['', fallback],
      ['default', '$policies_asked'],
    ]),
  ];
}

/** Of two numbers like `0.85:0.8:`, both from 0 to 1: after what they share, the first has the greater digit, or more. */
const isGreater = `^(?<policies_shared>[01]?\\.?\\d*?)(?:${[
  ...Array.from('123456789', (digit) => `${digit}[\\d.]*:\\k<policies_shared>[0-${Number(digit) - 1}]`),
  '\\.?0*[1-9]\\d*:\\k<policies_shared>\\.?0*:',
].join('|')})`;

/** Of two numbers like `1:1.0:`: they differ in zeros at most. */
const isEqual = '^(?<policies_same>[01](?:\\.\\d*?[1-9])?)(?:\\.?0*):\\k<policies_same>(?:\\.?0*):';
