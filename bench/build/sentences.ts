import type { Bilingual } from '../../src/domain/language.ts';

/** Words that take the place of a name in a sentence. */
type Words = readonly Bilingual[];

/** What stands in the sentences by name: `{data}`, `{party}` … */
export const words: Readonly<Record<string, Words>> = {
  data: [
    { en: 'account information', zh: '账户信息' },
    { en: 'device information', zh: '设备信息' },
    { en: 'call records', zh: '通话数据' },
    { en: 'room identifiers', zh: '房间标识' },
    { en: 'network addresses', zh: '网络地址' },
    { en: 'quality statistics', zh: '质量统计数据' },
    { en: 'crash reports', zh: '崩溃报告' },
    { en: 'payment details', zh: '付款信息' },
  ],
  party: [
    { en: 'the service provider', zh: '服务提供方' },
    { en: 'the business customer', zh: '企业客户' },
    { en: 'an affiliate', zh: '关联公司' },
    { en: 'an authorized subcontractor', zh: '经授权的分包方' },
    { en: 'the competent authority', zh: '主管部门' },
    { en: 'an independent auditor', zh: '独立审计机构' },
  ],
  purpose: [
    { en: 'to set up and maintain audio and video connections', zh: '建立并维持音视频连接' },
    { en: 'to find and remove faults', zh: '发现并排除故障' },
    { en: 'to calculate the fees for the service', zh: '计算服务费用' },
    { en: 'to protect the network against attacks', zh: '保护网络免受攻击' },
    { en: 'to answer requests for support', zh: '答复支持请求' },
    { en: 'to meet obligations under applicable law', zh: '履行适用法律规定的义务' },
  ],
  event: [
    { en: 'the account has been closed', zh: '账户注销' },
    { en: 'the agreement has ended', zh: '协议终止' },
    { en: 'the request has been received', zh: '收到请求' },
    { en: 'the incident has been confirmed', zh: '确认事件' },
    { en: 'the notice has been published', zh: '发布通知' },
  ],
  measure: [
    { en: 'encryption in transit and at rest', zh: '传输加密和存储加密' },
    { en: 'access control by role', zh: '基于角色的访问控制' },
    { en: 'separate networks for production and testing', zh: '生产网络与测试网络隔离' },
    { en: 'regular recovery exercises', zh: '定期恢复演练' },
    { en: 'background checks of personnel', zh: '人员背景调查' },
    { en: 'records of every change', zh: '全部变更留痕' },
  ],
  place: [
    { en: 'the region chosen at registration', zh: '注册时选择的地域' },
    { en: 'the data center nearest to the user', zh: '距离用户最近的数据中心' },
    { en: 'the country of the establishment', zh: '机构所在国家' },
    { en: 'the console', zh: '控制台' },
  ],
};

/** Sentences of policies that nobody published; `{n}` is a number, the same in both languages. */
export const sentences: Words = [
  {
    en: 'Where {party} processes {data}, this is done only {purpose} and for no longer than {n} days.',
    zh: '{party}处理{data}的，仅用于{purpose}，且期限不超过 {n} 天。',
  },
  {
    en: 'After {event}, {data} remain in storage for {n} days and are then erased or made anonymous.',
    zh: '{event}后，{data}将继续存储 {n} 天，其后予以删除或匿名化处理。',
  },
  {
    en: 'The measures in place include {measure} and {measure}, each of which is reviewed every {n} months.',
    zh: '现行措施包括{measure}和{measure}，每 {n} 个月各复核一次。',
  },
  {
    en: 'A person concerned can ask {party} for a copy of {data}; the answer is given within {n} working days.',
    zh: '相关个人可以向{party}索取{data}的副本；答复在 {n} 个工作日内作出。',
  },
  {
    en: 'Unless the law provides otherwise, {party} informs the persons concerned within {n} hours after {event}.',
    zh: '除法律另有规定外，{event}后，{party}在 {n} 小时内告知相关个人。',
  },
  {
    en: '{data} are stored in {place} and are transferred to {party} only {purpose}.',
    zh: '{data}存储于{place}，仅为{purpose}传输给{party}。',
  },
  {
    en: 'If {party} does not agree with a decision, an objection can be raised in writing within {n} days after {event}.',
    zh: '{party}不同意决定的，可以在{event}后 {n} 天内以书面形式提出异议。',
  },
  {
    en: 'The list of recipients, among them {party}, is kept in {place} and is brought up to date {n} times a year.',
    zh: '接收方清单（其中包括{party}）保存于{place}，每年更新 {n} 次。',
  },
  {
    en: 'Access to {data} is granted by {party} for one task at a time, is recorded, and ends after {n} hours.',
    zh: '对{data}的访问由{party}按单项任务授予，留有记录，并在 {n} 小时后终止。',
  },
  {
    en: 'Requests of the competent authority for {data} are examined by two persons before {party} complies with them.',
    zh: '主管部门调取{data}的请求，经两人审查后，方由{party}予以配合。',
  },
  {
    en: 'Together with {measure}, these rules serve {purpose}, and {party} reports on them {n} times a year.',
    zh: '上述规则与{measure}共同用于{purpose}，{party}每年就此报告 {n} 次。',
  },
  {
    en: 'A copy of this clause, as it read when {event}, is sent by {party} on request and free of charge.',
    zh: '{event}时本条的文本，由{party}应请求免费提供副本。',
  },
];

export const headings: Words = [
  { en: 'Scope', zh: '适用范围' },
  { en: 'Information that is processed', zh: '处理的信息' },
  { en: 'Purposes', zh: '处理目的' },
  { en: 'Sharing and disclosure', zh: '共享与披露' },
  { en: 'Storage and transfer', zh: '存储与传输' },
  { en: 'Retention', zh: '保存期限' },
  { en: 'Security measures', zh: '安全措施' },
  { en: 'Incidents', zh: '安全事件' },
  { en: 'Rights of persons concerned', zh: '个人权利' },
  { en: 'Subcontractors', zh: '分包方' },
  { en: 'Audits', zh: '审计' },
  { en: 'Fees', zh: '费用' },
  { en: 'Liability', zh: '责任' },
  { en: 'Changes', zh: '变更' },
  { en: 'Contact', zh: '联系方式' },
];
