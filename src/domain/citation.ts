import type { Day } from './calendar.ts';

/** How a language cites a clause: words with `{title}`, `{version}`, `{number}`, `{clause}` and `{url}` to fill in. */
export interface CitationWords {
  readonly clause: string;
  readonly unnumbered: string;
}

/** What a citation names. */
export interface CitedClause {
  /** The policy's title, as published. */
  readonly title: string;
  readonly version: Day;
  /** `6`, `6.2`; `null` for an unnumbered clause. */
  readonly number: string | null;
  /** The clause's title, without its number. */
  readonly clause: string;
  /** The clause's address in this version, absolute. */
  readonly url: string;
}

/**
 * A clause as lawyers cite it: `Privacy Policy, version 2025-07-09, clause 6 (Data retention), https://…#retention`,
 * `《隐私协议》（2025-07-09 版）第 6 条“数据保留”，https://…#retention`.
 */
export function citation(words: CitationWords, cited: CitedClause): string {
  const pattern = cited.number === null ? words.unnumbered : words.clause;
  return pattern.replace(/(.?)\{(\w+)\}/gu, (_, before: string, name: string) => {
    const value = cited[name as keyof CitedClause] ?? '';
    return before + (before === '“' ? insideQuotes(value) : before === '《' ? insideTitle(value) : value);
  });
}

/** Quotation marks a level deeper: double ones become single, single ones double; apostrophes stay. */
function insideQuotes(text: string): string {
  const quotation = /“([^“”]*)”|‘((?:[^‘’]|(?<=[a-z])’(?=[a-z]))*)’/gi;
  return text.replace(quotation, (_, double: string | undefined, single: string) =>
    double === undefined ? `“${insideQuotes(single)}”` : `‘${insideQuotes(double)}’`,
  );
}

/** A title in a title has single marks, as GB/T 15834 has it. */
function insideTitle(text: string): string {
  return text.replaceAll('《', '〈').replaceAll('》', '〉');
}
