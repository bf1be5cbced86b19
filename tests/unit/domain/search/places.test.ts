import { describe, expect, test } from 'vitest';
import { findAddress } from '../../../../src/domain/search/find-address.ts';
import { findQuery } from '../../../../src/domain/search/find-query.ts';
import { findPlaces } from '../../../../src/domain/search/places.ts';

/** What stands at the places, each piece that a place goes through apart from the next. */
function found(pieces: readonly string[], query: string): string[] | null {
  const places = findPlaces(pieces, query);
  return (
    places?.map(({ start, end }) =>
      pieces
        .slice(start.piece, end.piece + 1)
        .map((piece, index, all) =>
          piece.slice(index === 0 ? start.offset : 0, index === all.length - 1 ? end.offset : undefined),
        )
        .join('|'),
    ) ?? null
  );
}

describe('the places to mark', () => {
  test('are all those that say any of the phrases, in reading order', () => {
    const pieces = ['Retention of backend logs.\n', 'Backend logs: see “Retention”.'];
    expect(found(pieces, '"backend logs" "retention"')).toEqual([
      'Retention',
      'backend logs',
      'Backend logs',
      'Retention',
    ]);
  });

  test('may go through several pieces: links, definitions, codes', () => {
    expect(found(['the ', 'backend', ' ', 'log', 's are kept'], '"backend logs are"')).toEqual(['backend| |log|s are']);
    expect(found(['后端', '日志', '保留 14 天'], '"日志保留14天"')).toEqual(['日志|保留 14 天']);
  });

  test('are found whatever the case, the width, the form and the white space', () => {
    expect(found(['ＡＴ-Ｃ 320 and at‑c\u00a0 320'], '"AT-C 320"')).toEqual(['ＡＴ-Ｃ 320', 'at‑c\u00a0 320']);
    expect(found(['a ﬁle'], '"file"')).toEqual(['ﬁle']);
  });

  test('do not go beyond a line', () => {
    expect(found(['backend\n', 'logs'], '"backend logs"')).toEqual([]);
    expect(found(['后端\n日志'], '"后端日志"')).toEqual([]);
    expect(found(['backend\n', 'logs'], '"backend\nlogs"')).toEqual([]);
  });

  test('do not overlap, and stay apart where they only touch', () => {
    expect(found(['日志保存期限'], '"日志保存" "保存期限"')).toEqual(['日志保存期限']);
    expect(found(['日志保存'], '"日志" "保存"')).toEqual(['日志', '保存']);
  });

  test('are those of runs taken apart if nothing says them whole', () => {
    expect(found(['the SDK and 日志'], 'SDK 日志')).toEqual(['SDK', '日志']);
    expect(found(['SDK日志 and 日志'], 'SDK 日志')).toEqual(['SDK日志']);
  });

  test('are none where a text says none of it, and not even that where nothing is asked for', () => {
    expect(found(['a text'], '"zebra"')).toEqual([]);
    for (const nothing of ['', '   ', '""', '!?…']) expect(found(['a text'], nothing)).toBeNull();
  });

  test('are found for anything that an address can hold', () => {
    expect(found(['one img of x'], '<img src=x onerror=alert(1)>'.repeat(4000))).toEqual(['img', 'x']);
    expect(found(['x'], '"'.repeat(100_000))).toBeNull();
    expect(found(['a (b) [c] $'], '"(b) [c]"')).toEqual(['(b) [c]']);
  });
});

describe('an address at which phrases are marked', () => {
  test('asks for each of them once, before the clause', () => {
    expect(findAddress('/en/sla/#preamble', findQuery(['Service Month', 'fee', 'fee']))).toBe(
      '/en/sla/?find=%22Service%20Month%22%20%22fee%22#preamble',
    );
    expect(findAddress('/zh/sla/', findQuery(['月度']))).toBe('/zh/sla/?find=%22%E6%9C%88%E5%BA%A6%22');
  });

  test('is the clause’s own where nothing is to be marked', () => {
    expect(findAddress('/en/sla/#preamble', findQuery([]))).toBe('/en/sla/#preamble');
  });

  test('keeps a phrase one phrase whatever is in it', () => {
    const text = 'see the “Service” & 100% #1 of it';
    const address = new URL(findAddress('/en/sla/#a', findQuery(['the “Service” & 100% #1'])), 'https://host');
    expect(address.hash).toBe('#a');
    expect(found([text], address.searchParams.get('find')!)).toEqual(['& 100% #1']);
  });
});
