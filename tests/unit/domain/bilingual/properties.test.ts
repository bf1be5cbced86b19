import { describe, expect, test } from 'vitest';
import { chineseRules } from '../../../../src/domain/bilingual/facts/chinese-rules.ts';
import { compareFacts } from '../../../../src/domain/bilingual/facts/compare-facts.ts';
import { englishRules } from '../../../../src/domain/bilingual/facts/english-rules.ts';
import { scan } from '../../../../src/domain/bilingual/facts/scan.ts';
import { seeded, type Random } from '../revision/support/random.ts';

/** A fact as each language may write it; `value` alone says whether two are the same. */
interface Fact {
  readonly value: string;
  readonly en: string;
  readonly zh: string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const grouped = new Intl.NumberFormat('en');

const kinds: readonly ((random: Random) => Fact)[] = [
  (random) => {
    const share = (random.whole(1, 999) / 10).toString();
    return { value: `${share}%`, en: random.pick([`${share}%`, `${share} percent`]), zh: `${share}%` };
  },
  (random) => {
    const days = random.whole(11, 400);
    const unit = random.pick([['days', '天'], ['calendar days', '个自然日'], ['business days', '个工作日'], ['months', '个月']] as const); // prettier-ignore
    return { value: `${days} ${unit[0]}`, en: `${days} ${unit[0]}`, zh: `${days} ${unit[1]}` };
  },
  (random) => {
    const [year, month, day] = [random.whole(1990, 2040), random.whole(1, 12), random.whole(1, 28)];
    const name = months[month - 1]!;
    const en = random.pick([`${name} ${day}, ${year}`, `${day} ${name} ${year}`]);
    return { value: `${year}-${month}-${day}`, en, zh: `${year} 年 ${month} 月 ${day} 日` };
  },
  (random) => {
    const count = random.whole(13, 99_999);
    return {
      value: `${count}`,
      en: `${random.pick([grouped.format(count), String(count)])} users`,
      zh: `${count} 个用户`,
    };
  },
  (random) => {
    const [standard, edition] = [random.whole(10_000, 29_999), random.whole(1990, 2030)];
    return { value: `${standard}:${edition}`, en: `ISO ${standard}:${edition}`, zh: `ISO ${standard}:${edition}` };
  },
];

/** A sentence that states some facts, in both languages. */
function sentence(facts: readonly Fact[]): { en: string; zh: string } {
  return {
    en: facts.map(({ en }) => `It applies for ${en}`).join(', and ') + '.',
    zh: facts.map(({ zh }) => `适用于 ${zh}`).join('，且') + '。',
  };
}

const differences = (en: string, zh: string) => compareFacts(scan(en, englishRules), scan(zh, chineseRules));
const seeds = Array.from({ length: 400 }, (_, at) => at + 1);

describe('whatever facts a sentence states', () => {
  test('both languages agree when they state the same', () => {
    for (const seed of seeds) {
      const random = seeded(seed);
      const { en, zh } = sentence(Array.from({ length: random.whole(1, 5) }, () => random.pick(kinds)(random)));
      expect(differences(en, zh), `${en} / ${zh}`).toEqual([]);
    }
  });

  test('a translation that changes one of them is found', () => {
    for (const seed of seeds) {
      const random = seeded(seed);
      const facts = Array.from({ length: random.whole(1, 5) }, () => random.pick(kinds)(random));
      const at = random.whole(0, facts.length - 1);
      const other = random.pick(kinds)(random);
      if (facts.some(({ value }) => value === other.value)) continue;
      const { en } = sentence(facts);
      const { zh } = sentence(facts.with(at, other));
      expect(differences(en, zh).length, `${en} / ${zh}`).toBeGreaterThan(0);
    }
  });

  test('a translation that leaves one out, or adds one, is found', () => {
    for (const seed of seeds) {
      const random = seeded(seed);
      const facts = Array.from({ length: random.whole(2, 5) }, () => random.pick(kinds)(random));
      const fewer = facts.toSpliced(random.whole(0, facts.length - 1), 1);
      expect(differences(sentence(facts).en, sentence(fewer).zh).length).toBeGreaterThan(0);
      expect(differences(sentence(fewer).en, sentence(facts).zh).length).toBeGreaterThan(0);
    }
  });
});
