import type { Block, Cell, List, ListStyle, Row, Table } from '../../../../../src/domain/document/block.ts';
import type { Inline } from '../../../../../src/domain/document/inline.ts';
import type { Clause, PolicyText } from '../../../../../src/domain/document/policy-text.ts';
import type { Language } from '../../../../../src/domain/language.ts';
import type { Random } from './random.ts';

const common = {
  en: 'the of and to in or we a you that any for is be this with on as by our'.split(' '),
  zh: '的 和 或 在 及 我们 您 该等 任何 为 以 自 对 与 将 并 可 应 其 于'.split(' '),
};
const rare = {
  en: (
    'service feature customer Tencent personal data information account console backend log retention deletion transfer ' +
    'processor controller subprocessor agreement clause liability compensation downtime availability month credit invoice ' +
    'security encryption access audit incident breach notice consent contract legitimate interest purpose legal basis ' +
    'European Economic Area United Kingdom jurisdiction regulator request right withdraw object erase rectify portability ' +
    'dashboard quality call audio video user device network address identifier application SDK APPID UIN 14 30 180 99.95% ' +
    'days hours US$100 2025-07-09 written prior reasonable material applicable governing dispute arbitration force majeure'
  ).split(' '),
  zh: (
    '服务 功能 客户 腾讯 个人信息 数据 账户 控制台 后端日志 保留 删除 传输 处理者 控制者 分处理者 协议 条款 责任 补偿 停机 可用性 ' +
    '服务月度 赔付 账单 安全 加密 访问 审计 事件 泄露 通知 同意 合同 正当利益 目的 法律依据 欧洲经济区 英国 司法管辖区 监管机构 ' +
    '请求 权利 撤回 反对 更正 可携带 仪表板 质量 通话 音频 视频 用户 设备 网络 地址 标识符 应用程序 SDK APPID UIN 14 30 180 99.95% ' +
    '小时 2025-07-09 书面 事先 合理 重大 适用 管辖 争议 仲裁 不可抗力'
  ).split(' '),
};

/** Words in the manner of a policy: few that recur everywhere, many that are rare. */
export function randomWords(random: Random, language: Language, count: number): string {
  const words = Array.from({ length: count }, () => {
    if (random.chance(0.35)) return random.pick(common[language]);
    return random.chance(0.25) ? `${random.pick(rare[language])}${random.whole(1, 999)}` : random.pick(rare[language]);
  });
  const [comma, stop, space] = language === 'en' ? [',', '.', ' '] : ['，', '。', ''];
  const last = words.length - 1;
  return words
    .map((word, at) =>
      at === last ? `${word}${stop}` : random.chance(0.1) ? `${word}${comma}${space}` : `${word}${space}`,
    )
    .join('');
}

export function randomInlines(random: Random, language: Language, count: number): Inline[] {
  if (count < 4 || random.chance(0.5)) return [{ kind: 'text', text: randomWords(random, language, count) }];
  const part = Math.floor(count / 3);
  const words = (): Inline => ({ kind: 'text', text: randomWords(random, language, part) });
  return [words(), randomMark(random, [words()]), ...(random.chance(0.2) ? [{ kind: 'break' } as const] : []), words()];
}

function randomMark(random: Random, children: Inline[]): Inline {
  switch (random.whole(0, 5)) {
    case 0:
      return { kind: 'strong', children };
    case 1:
      return { kind: 'emphasis', children: [{ kind: 'strong', children }] };
    case 2:
      return { kind: 'code', text: 'PrivacyInfo.xcprivacy' };
    case 3:
      return { kind: 'definition', term: 'feature', children };
    case 4:
      return { kind: 'link', target: { kind: 'clause', clause: `c${random.whole(1, 9)}` }, children };
    default:
      return { kind: 'link', target: { kind: 'external', href: 'https://trtc.io/' }, children };
  }
}

export function randomParagraph(random: Random, language: Language, most = 40): Block {
  return { kind: 'paragraph', inlines: randomInlines(random, language, random.whole(1, most)) };
}

export function randomList(random: Random, language: Language, depth = 0): List {
  const style = random.pick<ListStyle>(['bullet', 'decimal', 'parenthesis', 'subclause']);
  const items = Array.from({ length: random.whole(1, 7) }, (_, at) => ({
    id: random.chance(0.1) ? `item-${random.whole(1, 1e6)}` : null,
    label: style === 'bullet' ? null : style === 'decimal' ? `${at + 1}.` : `(${at + 1})`,
    blocks: [
      randomParagraph(random, language, 15),
      ...(depth === 0 && random.chance(0.15) ? [randomList(random, language, 1)] : []),
    ],
  }));
  return { kind: 'list', style, items };
}

export function randomRow(random: Random, language: Language, columns: number): Row {
  const cells = Array.from({ length: columns }, (): Cell => {
    if (random.chance(0.05)) return { blocks: [] };
    const more = random.chance(0.15)
      ? [random.chance(0.5) ? randomList(random, language, 1) : randomParagraph(random, language, 9)]
      : [];
    return { blocks: [randomParagraph(random, language, 12), ...more] };
  });
  return { id: random.chance(0.1) ? `row-${random.whole(1, 1e6)}` : null, cells };
}

export function randomTable(random: Random, language: Language): Table {
  const columns = random.whole(1, 4);
  const title = (): Inline[] => [{ kind: 'text', text: randomWords(random, language, 4) }];
  return {
    kind: 'table',
    caption: random.chance(0.3) ? title() : null,
    header: Array.from({ length: columns }, () => ({ blocks: [randomParagraph(random, language, 3)] })),
    groups: Array.from({ length: random.whole(1, 3) }, () => ({
      title: random.chance(0.6) ? title() : null,
      rows: Array.from({ length: random.whole(1, 5) }, () => randomRow(random, language, columns)),
    })),
  };
}

function randomCode(random: Random): Block {
  const line = (): string => `${' '.repeat(random.whole(0, 4))}<key>${random.pick(rare.en)}</key>`;
  const text = Array.from({ length: random.whole(1, 12) }, line).join('\n');
  return {
    kind: 'code',
    language: random.pick(['xml', null]),
    download: random.pick(['PrivacyInfo.xcprivacy', null]),
    text,
  };
}

export function randomBlock(random: Random, language: Language): Block {
  const kind = random.next();
  if (kind < 0.65) return randomParagraph(random, language);
  if (kind < 0.8) return randomList(random, language);
  if (kind < 0.9) return randomTable(random, language);
  if (kind < 0.95) return randomCode(random);
  const author = random.pick(['publisher', 'editor'] as const);
  return { kind: 'note', author, blocks: [randomParagraph(random, language)] };
}

export function randomClause(random: Random, language: Language, id: string, level: number): Clause {
  return {
    id,
    number: random.chance(0.9) ? `${random.whole(1, 20)}` : null,
    level,
    title: [{ kind: 'text', text: randomWords(random, language, random.whole(1, 4)).replace(/[.。]$/, '') }],
    blocks: Array.from({ length: random.whole(0, 6) }, () => randomBlock(random, language)),
  };
}

/** A policy with so many clauses. */
export function randomText(random: Random, language: Language, clauses: number): PolicyText {
  let level = 0;
  const list = Array.from({ length: clauses }, (_, at) => {
    level = random.whole(1, Math.min(3, level + 1));
    return randomClause(random, language, `c${at + 1}`, level);
  });
  return { policy: 'privacy-policy', version: '2023-09-08', language, title: 'Privacy Policy', clauses: list };
}
