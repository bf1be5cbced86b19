import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../../src/domain/bilingual/in-step/find-differences.ts';
import type { Language } from '../../../../src/domain/language.ts';
import { openLibrary } from '../../../../src/content/library.ts';
import { readText } from '../../../../src/content/mdx/read-text.ts';

const library = openLibrary('content');
const versions = { sla: '2025-05-29', 'privacy-policy': '2025-07-09', 'security-white-paper': '2023-10-13', 'apple-privacy-manifest': '2024-07-09', 'information-security': '2023-10-13' } as const; // prettier-ignore
type PolicyId = keyof typeof versions;

/** The kinds of difference, with the clause, between a text of the site and its partner with a mistake planted in it. */
function found(policy: PolicyId, language: Language, right: string, wrong: string): string[] {
  const entry = library.entries(policy).find(({ version }) => version.date === versions[policy])!;
  const read = (of: Language, change: (source: string) => string) => {
    const file = `content/policies/${policy}/${versions[policy]}/${of}.mdx`;
    const { certifications, manifests, title } = entry;
    const context = {
      file,
      policy,
      version: versions[policy],
      language: of,
      title: title[of],
      certifications,
      manifests,
    };
    return readText(change(readFileSync(file, 'utf8')), context);
  };
  const plant = (source: string): string => {
    expect(source).toContain(right);
    return source.replace(right, () => wrong);
  };
  const [en, zh] = [read('en', language === 'en' ? plant : String), read('zh', language === 'zh' ? plant : String)];
  expect([...en.problems, ...zh.problems]).toEqual([]);
  const before = findDifferences(
    library.text(policy, versions[policy], 'en'),
    library.text(policy, versions[policy], 'zh'),
  );
  const known = new Set(before.map((difference) => JSON.stringify({ ...difference, one: difference.one.says, other: difference.other.says }))); // prettier-ignore
  return findDifferences(en.text, zh.text)
    .filter(
      (difference) =>
        !known.has(JSON.stringify({ ...difference, one: difference.one.says, other: difference.other.says })),
    ) // prettier-ignore
    .map(({ clause, kind, one, other }) => `${clause} ${kind}: ${one.says.join(', ')} / ${other.says.join(', ')}`);
}

const mistakes: readonly [what: string, PolicyId, Language, right: string, wrong: string, found: string][] = [
  ['another number', 'sla', 'zh', '并发用户数超过 5000', '并发用户数超过 500', 'release number: 5000 / 500'],
  ['another number in the original', 'sla', 'en', 'five thousand (5,000)', 'six thousand (6,000)', 'release number: 6000 / 5000'],
  ['words that do not fit their figures', 'sla', 'en', 'three hundred (300)', 'three hundred (3,000)', 'release number: 3000 / '],
  ['a shifted decimal point', 'sla', 'zh', '应不低于 99.9%（≥ 99.9%）', '应不低于 9.99%（≥ 99.9%）', 'availability.target percentage: 99.9% / 9.99%'],
  ['another percentage in a table', 'sla', 'zh', '月度服务费的 20%', '月度服务费的 25%', 'compensation.standards percentage: 20% / 25%'],
  ['two rows in the wrong order', 'sla', 'zh', '| ≥ 99% 且 &lt; 99.5% | 月度服务费的 20% |\n| &lt; 99% | 月度服务费的 50% |', '| &lt; 99% | 月度服务费的 50% |\n| ≥ 99% 且 &lt; 99.5% | 月度服务费的 20% |', 'compensation.standards percentage: 99.5% / '],
  ['a sign turned round', 'sla', 'zh', '（≥ 10）', '（≤ 10）', 'definitions.business-surge sign: ≥ / ≤'],
  ['another day', 'sla', 'zh', '3 月 31 日', '3 月 30 日', 'definitions.service-month date: 03-31 / 03-30'],
  ['day and month of a date exchanged', 'security-white-paper', 'zh', '2019 年 12 月 1 日', '2019 年 1 月 12 日', 'compliance date: 2019-12-01 / 2019-01-12'],
  ['both ends of a span exchanged', 'sla', 'zh', '4 月 1 日至 4 月 30 日', '4 月 30 日至 4 月 1 日', 'definitions.service-month date: 04-01, 04-30 / 04-30, 04-01'],
  ['another time', 'sla', 'zh', '上午 10:00 至 10:30', '上午 10:00 至 10:50', 'availability.calculation time: 10:30 / 10:50'],
  ['morning for afternoon', 'sla', 'zh', '上午 10:00 至 10:30', '下午 10:00 至 10:30', 'availability.calculation time: 10:00, 10:30 / 22:00, 22:30'],
  ['a shorter retention', 'privacy-policy', 'zh', '30 天内予以删除', '3 天内予以删除', 'retention duration: 30 days / 3 days'],
  ['days for months', 'privacy-policy', 'zh', '我们保留该等数据 180 天。', '我们保留该等数据 180 个月。', 'retention duration: 180 days / 180 months'],
  ['calendar days for business days', 'sla', 'zh', '至少提前 3 个工作日', '至少提前 3 天', 'definitions.business-surge duration: 3 business days / 3 days'],
  ['business days for calendar days', 'sla', 'zh', '60 个自然日', '60 个工作日', 'compensation.application duration: 60 calendar days / 60 business days'],
  ['a period left out', 'privacy-policy', 'zh', '我们保留该等数据 14 天。', '我们保留该等数据。', 'retention duration: 14 days / '],
  ['a figure in a formula', 'sla', 'zh', '× 24（小时）× 60（分钟）', '× 60（小时）× 24（分钟）', 'definitions.total-minutes number: 24, 60 / 60, 24'],
  ['another standard', 'information-security', 'zh', 'ISO 27017', 'ISO 27018', 'overview number: 27017 / 27018'],
  ['another edition of a standard', 'security-white-paper', 'zh', 'ISO/IEC 27018:2019', 'ISO/IEC 27018:2014', 'compliance identifier: 27018:2019 / 27018:2014'],
  ['a key of another length', 'security-white-paper', 'zh', 'AES-128', 'AES-256', 'paas-security.sdks identifier: AES-128 / AES-256'],
  ['another version of a product', 'apple-privacy-manifest', 'zh', '2.3.0.920', '2.3.0.902', 'adaptation identifier: 2.3.0.920 / 2.3.0.902'],
  ['a mistyped name', 'sla', 'zh', 'WebRTC 支持', 'WebTRC 支持', 'definitions.service identifier: WebRTC / WebTRC'],
  ['a name translated away', 'privacy-policy', 'zh', '最终用户 APPID', '最终用户应用标识', 'use identifier: APPID / '],
  ['a company’s name misspelt', 'privacy-policy', 'zh', 'AroundDeal', 'AroundDeel', 'sharing identifier: AroundDeal / AroundDeel'],
  ['another address', 'information-security', 'zh', 'product/647/35166', 'product/647/35616', 'protection.access-authorization link: https://intl.cloud.tencent.com/document/product/647/35166 / https://intl.cloud.tencent.com/document/product/647/35616'],
  ['a link to another clause', 'sla', 'zh', '[第 4 条](#release)', '[第 4 条](#compensation)', 'availability.target link: #release / #compensation'],
  ['a reference with another number', 'sla', 'zh', '[第 3 条](#compensation)', '[第 5 条](#compensation)', 'availability.target number: 3 / 5'],
  ['a link left out', 'information-security', 'zh', '[《合规认证》](policy:compliance)', '《合规认证》', 'overview link: policy:compliance / '],
  ['another code', 'apple-privacy-manifest', 'zh', '`CA92.1`', '`CA29.1`', 'manifests.tuicallkit code: CA92.1 / CA29.1'],
  ['another listing', 'apple-privacy-manifest', 'zh', '<PrivacyManifest edition="tuiroomkit" />', '<PrivacyManifest edition="trtc" />', 'manifests.tuiroomkit listing: <key>NSPrivacyTracking</key> / <key>NSPrivacyCollectedDataTypes</key>'],
  ['a definition of another term', 'privacy-policy', 'zh', '<Def term="backend-log">', '<Def term="customer-log">', 'use definition: backend-log / customer-log'],
  ['a defined term taken for another', 'sla', 'zh', '[第 1.7 条](#definitions.total-minutes)中的“服务月度”', '[第 1.7 条](#definitions.total-minutes)中的“月度服务费”', 'availability.calculation quoted-term: service-month / monthly-service-fee'],
  ['a paragraph left out', 'privacy-policy', 'zh', '我们不向位于欧洲经济区或英国的企业网站访客进行任何直接营销。\n', '', 'use blocks: paragraph, paragraph, paragraph / paragraph, paragraph'],
  ['two paragraphs run together', 'sla', 'zh', '共 288 个点。例如', '共 288 个点。\n\n例如', 'availability.calculation blocks: paragraph / paragraph, paragraph'],
  ['an item left out of a list', 'privacy-policy', 'zh', '        - 商务电话\n', '', 'use list-length: 9 items / 8 items'],
  ['an item too many', 'information-security', 'zh', '- CSA STAR 认证\n', '- CSA STAR 认证\n- 其他认证\n', 'overview list-length: 6 items / 7 items'],
  ['a row left out of a table', 'sla', 'zh', '| &lt; 99% | 月度服务费的 50% |\n', '', 'compensation.standards table-shape: 2 columns, rows 3 / 2 columns, rows 2'],
]; // prettier-ignore

describe('a mistake of a translator is found:', () => {
  test.each(mistakes)('%s', (_, policy, language, right, wrong, expected) => {
    const differences = found(policy, language, right, wrong);
    expect(differences.map((difference) => difference.slice(0, expected.length))).toContain(expected);
    expect(differences.length).toBeLessThanOrEqual(6);
  });

  test('at least twenty kinds are tried', () => expect(mistakes.length).toBeGreaterThan(20));
});
