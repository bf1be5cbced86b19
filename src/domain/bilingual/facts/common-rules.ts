import type { FactRule } from './scan.ts';
import { dateValue, plainFigures } from './values.ts';

/** Figures with separators and decimals, as the source of a pattern. */
export const figures = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?';

/** What both languages write alike, before the rules of the language. */
export const firstRules: readonly FactRule[] = [
  {
    kind: 'address',
    pattern: /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w/#=]/g,
    value: ([address]) => address,
  },
  { kind: 'address', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, value: ([address]) => address.toLowerCase() },
  { kind: 'duration', pattern: /24\s?\/\s?7|7\s?[x×*]\s?24(?:\s*小时)?/gi, value: () => '24/7' },
  { kind: 'date', pattern: /\b(\d{4})-(\d\d)-(\d\d)\b/g, value: ([, y, m, d]) => dateValue(y, Number(m), d) },
  // Editions of standards (27001:2013, 20000-1:2018), versions (2.3.0.920), names with figures (AES-128, E174.1).
  { kind: 'identifier', pattern: /(?<![\w.:])\d{3,}(?:-\d+)?:\d{4}(?![\w:])/g, value: ([edition]) => edition },
  { kind: 'identifier', pattern: /(?<![\w.])\d+(?:\.\d+){2,}(?![\w.])/g, value: ([version]) => version },
  { kind: 'identifier', pattern: /(?<![A-Za-z0-9])[A-Za-z]+-?\d[\w.]*\b/g, value: ([name]) => name },
];

/** What both languages write alike, after the rules of the language. */
export const lastRules: readonly FactRule[] = [
  {
    kind: 'percentage',
    pattern: new RegExp(`(${figures})\\s*[%％]`, 'g'),
    value: ([, count]) => `${plainFigures(count!)}%`,
  },
  { kind: 'number', pattern: new RegExp(`(?<![\\d.])(?:${figures})`, 'g'), value: ([count]) => plainFigures(count) },
  { kind: 'sign', pattern: /[≥≤<>＜＞≈÷×=＝±+−]/g, value: ([sign]) => sign.normalize('NFKC') },
];
